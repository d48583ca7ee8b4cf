/** Tests of extensions in bundles of their own. */
package org.elenchus.ui.extension;
