/** The wrapping of lines, tested in a workbench. */
package org.elenchus.ui.wrap;
