/** What stands beside the text, tested in a workbench. */
package org.elenchus.ui.annotation;
