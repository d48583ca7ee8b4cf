/** The parser that Xtext generates from the grammar. */
package org.elenchus.markup.parser.antlr;
