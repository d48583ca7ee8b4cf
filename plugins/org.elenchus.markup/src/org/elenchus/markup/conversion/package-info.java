/** What tokens mean as values. */
package org.elenchus.markup.conversion;
