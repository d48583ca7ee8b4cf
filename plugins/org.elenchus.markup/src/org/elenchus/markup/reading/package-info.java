/** Reads parsed files as editions: joins cards, spans and adjacent citations. */
package org.elenchus.markup.reading;
