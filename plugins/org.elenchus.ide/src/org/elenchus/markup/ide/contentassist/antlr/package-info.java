/** The content-assist parser that Xtext generates from the grammar. */
package org.elenchus.markup.ide.contentassist.antlr;
