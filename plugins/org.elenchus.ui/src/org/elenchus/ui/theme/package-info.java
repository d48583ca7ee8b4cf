/** What a change of the workbench's theme does to editors with large editions. */
package org.elenchus.ui.theme;
