package org.elenchus.markup.ide.contentassist;

import java.io.InputStream;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.elenchus.markup.tokens.TokenFeed;
import org.elenchus.markup.tokens.TokenTypes;

/** The content-assist parser's lexer: the same scanner as the runtime parser's, with this parser's token types. */
public final class ContentAssistLexer extends Lexer {

	private static final String TOKENS = "antlr/internal/InternalElenchusParser.tokens";

	private TokenFeed feed;

	@Override
	public void setCharStream(CharStream input) {
		super.setCharStream(input);
		feed = new TokenFeed(input, Types.ALL);
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

	/** Read when the first text is looked at. */
	private static final class Types {

		static final TokenTypes ALL = read();

		private static TokenTypes read() {
			AntlrTokenDefProvider definitions = new AntlrTokenDefProvider();
			definitions.setAntlrTokenFileProvider(Types::file);
			return new TokenTypes(definitions.getTokenDefMap());
		}

		private static InputStream file() {
			return ContentAssistLexer.class.getResourceAsStream(TOKENS);
		}
	}
}
