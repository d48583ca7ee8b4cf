/** Tests of the markup through its door: texts in, editions and the author's text out. */
package org.elenchus.markup;
