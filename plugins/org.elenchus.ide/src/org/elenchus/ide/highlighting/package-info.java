/** Which words of a file mean what to its editor: ranges and styles, for any editor to show. */
package org.elenchus.ide.highlighting;
