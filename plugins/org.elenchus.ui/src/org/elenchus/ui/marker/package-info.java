/** Findings as problem markers of the workspace. */
package org.elenchus.ui.marker;
