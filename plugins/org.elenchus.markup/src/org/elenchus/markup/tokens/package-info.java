/** The scanner's tokens in the form that ANTLR's parsers want. */
package org.elenchus.markup.tokens;
