/** Tests of findings as markers. */
package org.elenchus.ui.marker;
