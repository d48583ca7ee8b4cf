/** Ctrl+1 in an edition: what can be done about the findings at the caret. */
package org.elenchus.ui.fixes;
