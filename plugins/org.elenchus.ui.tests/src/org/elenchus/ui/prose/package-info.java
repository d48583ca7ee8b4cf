/** Tests of what editors leave alone in the author's text. */
package org.elenchus.ui.prose;
