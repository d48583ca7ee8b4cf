/** What can be written at a place in a text. */
package org.elenchus.markup.ide.contentassist;
