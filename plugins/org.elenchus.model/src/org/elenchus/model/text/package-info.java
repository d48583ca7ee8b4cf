/** Positions in a text. */
package org.elenchus.model.text;
