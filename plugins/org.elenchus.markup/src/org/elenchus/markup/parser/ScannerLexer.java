package org.elenchus.markup.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.elenchus.markup.tokens.TokenFeed;
import org.elenchus.markup.tokens.TokenTypes;

import com.google.inject.Inject;

/** The runtime parser's lexer: the scanner behind the class that Xtext expects. */
public final class ScannerLexer extends Lexer {

	private final TokenTypes types;
	private TokenFeed feed;

	@Inject
	ScannerLexer(ITokenDefProvider definitions) {
		this(new TokenTypes(definitions.getTokenDefMap()));
	}

	public ScannerLexer(TokenTypes types) {
		this.types = types;
	}

	@Override
	public void setCharStream(CharStream input) {
		super.setCharStream(input);
		feed = new TokenFeed(input, types);
	}

	@Override
	public Token nextToken() {
		return feed.next();
	}

	/** Not used: {@link #nextToken()} does all the work. */
	@Override
	public void mTokens() {
		throw new UnsupportedOperationException();
	}
}
