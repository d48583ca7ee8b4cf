package org.elenchus.markup.tokens;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Lexer;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * Passes a lexer's tokens on. For a grammar with synthetic terminals Xtext's generated parsers wrap their lexer in a class
 * of a fixed name, which could join or split tokens; the scanner leaves nothing of that to do.
 */
public abstract class PassedTokens implements TokenSource {

	private final TokenSource lexer;

	protected PassedTokens(TokenSource lexer) {
		this.lexer = lexer;
	}

	/** What the lexer reads. */
	public final CharStream input() {
		return ((Lexer) lexer).getCharStream();
	}

	@Override
	public final Token nextToken() {
		return lexer.nextToken();
	}

	@Override
	public final String getSourceName() {
		return lexer.getSourceName();
	}
}
