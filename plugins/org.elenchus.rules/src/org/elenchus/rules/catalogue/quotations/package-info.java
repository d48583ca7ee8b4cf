/** Rules about words of others: whether they have a source, and whether they are the words of it. */
package org.elenchus.rules.catalogue.quotations;
