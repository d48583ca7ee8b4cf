/** The words that an edition quotes, and what the sources that it names say to them. */
package org.elenchus.rules.quotation;
