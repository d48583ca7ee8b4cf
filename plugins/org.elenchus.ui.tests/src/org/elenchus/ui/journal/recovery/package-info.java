/** Tests that words of an earlier session are offered, and reach a file only by the user's hand. */
package org.elenchus.ui.journal.recovery;
