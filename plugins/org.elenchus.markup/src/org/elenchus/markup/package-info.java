/** The Elenchus markup as an Xtext language, and the door to it: texts in, editions out. */
package org.elenchus.markup;
