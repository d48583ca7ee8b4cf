/** Tests of formatting. */
package org.elenchus.markup.formatting;
