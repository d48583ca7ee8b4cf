package org.elenchus.markup.ide.contentassist.antlr;

import org.antlr.runtime.TokenSource;
import org.elenchus.markup.tokens.PassedTokens;

/** The class of the fixed name that the generated parser asks for. */
final class ElenchusTokenSource extends PassedTokens {

	ElenchusTokenSource(TokenSource lexer) {
		super(lexer);
	}
}
