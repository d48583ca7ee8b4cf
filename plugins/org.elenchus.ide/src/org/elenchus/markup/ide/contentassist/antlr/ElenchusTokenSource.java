package org.elenchus.markup.ide.contentassist.antlr;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** Passes the tokens on. Xtext's generated parser wants a class of this name for grammars with synthetic terminals. */
final class ElenchusTokenSource implements TokenSource {

	private final TokenSource delegate;

	ElenchusTokenSource(TokenSource delegate) {
		this.delegate = delegate;
	}

	@Override
	public Token nextToken() {
		return delegate.nextToken();
	}

	@Override
	public String getSourceName() {
		return delegate.getSourceName();
	}
}
