/** Gives markup an even look without touching the author's text. */
package org.elenchus.markup.formatting;
