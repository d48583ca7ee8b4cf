/** Tests that typed words are kept, privately and exactly, and no longer than they are unsaved. */
package org.elenchus.ui.journal;
