/** What is done before the workbench is left. */
package org.elenchus.ui.leaving;
