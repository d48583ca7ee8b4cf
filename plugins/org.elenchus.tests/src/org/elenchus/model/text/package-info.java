/** Tests of positions in a text. */
package org.elenchus.model.text;
