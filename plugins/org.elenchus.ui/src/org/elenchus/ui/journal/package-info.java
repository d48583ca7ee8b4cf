/** Keeps words that were typed and not yet saved where a crash does not reach them. */
package org.elenchus.ui.journal;
