/** Offers words that an earlier session could not save, and puts none of them into a file unasked. */
package org.elenchus.ui.journal.recovery;
