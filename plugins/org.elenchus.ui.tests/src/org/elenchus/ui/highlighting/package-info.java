/** Tests of the highlighting in the editor. */
package org.elenchus.ui.highlighting;
