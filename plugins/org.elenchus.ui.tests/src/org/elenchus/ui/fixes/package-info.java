/** Tests what can be done about findings in an editor. */
package org.elenchus.ui.fixes;
