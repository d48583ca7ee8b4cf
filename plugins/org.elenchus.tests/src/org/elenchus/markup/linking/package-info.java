/** Tests of keys and of editing a parsed file. */
package org.elenchus.markup.linking;
