/** Extensions that others bring in bundles of their own. */
package org.elenchus.ui.extension;
