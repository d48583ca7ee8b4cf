/** Tests of editors while the theme changes. */
package org.elenchus.ui.theme;
