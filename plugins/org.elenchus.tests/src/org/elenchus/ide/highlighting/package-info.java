/** Tests of what the words of a file mean to its editor. */
package org.elenchus.ide.highlighting;
