package org.elenchus.markup.tokens;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.elenchus.markup.scanner.Scanner;
import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.markup.scanner.Tokens;

/** Hands out the scanner's tokens one by one, in the form that ANTLR's parsers want. */
public final class TokenFeed {

	private final CharStream input;
	private final TokenTypes types;
	private final String text;
	private final Scanner scanner;
	private Tokens block;
	private int next;

	public TokenFeed(CharStream input, TokenTypes types) {
		this.input = input;
		this.types = types;
		this.text = input.size() == 0 ? "" : input.substring(0, input.size() - 1);
		this.scanner = new Scanner(text);
	}

	/** The next token; ANTLR's end-of-file token when there are no more. */
	public Token next() {
		if (block == null || next == block.size()) {
			if (!scanner.hasNext()) {
				return Token.EOF_TOKEN;
			}
			block = scanner.next();
			next = 0;
		}
		return token(next++);
	}

	private Token token(int index) {
		TokenKind kind = block.kind(index);
		int start = block.start(index);
		int end = block.end(index);
		int type = kind.isFixed() ? types.type(kind) : types.type(kind, text.substring(start, end));
		return new CommonToken(input, type, Token.DEFAULT_CHANNEL, start, end - 1);
	}
}
