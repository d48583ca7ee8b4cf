package org.elenchus.markup.scanner;

/** A place in a block: the next token starts where the last one ended. */
final class Cursor {

	final String text;
	final Tokens tokens;
	/** Where the block's words end. */
	int limit;

	Cursor(String text, Tokens tokens) {
		this.text = text;
		this.tokens = tokens;
	}

	int at() {
		return tokens.end();
	}

	boolean isOver() {
		return at() >= limit;
	}

	boolean sees(char c) {
		return !isOver() && text.charAt(at()) == c;
	}

	boolean sees(int offset, char c) {
		return offset < limit && text.charAt(offset) == c;
	}

	/** Adds a token up to {@code end} unless that would be empty; tells whether it did. */
	boolean take(TokenKind kind, int end) {
		if (end <= at()) {
			return false;
		}
		tokens.add(kind, end);
		return true;
	}

	boolean take(TokenKind kind, char c) {
		return sees(c) && take(kind, at() + 1);
	}

	boolean blanks() {
		return take(TokenKind.WS, Characters.afterBlanks(text, at(), limit));
	}

	boolean key() {
		return take(TokenKind.KEY, Characters.afterKey(text, at(), limit));
	}

	/** A bar and the one space behind it, which belongs to the markup. */
	boolean bar() {
		if (!take(TokenKind.BAR, '|')) {
			return false;
		}
		space();
		return true;
	}

	void space() {
		take(TokenKind.WS, ' ');
	}

	/** A text in quotes; false if it does not end before the block does. */
	boolean string() {
		int end = text.indexOf('"', at() + 1, limit);
		return end >= 0 && take(TokenKind.STRING, end + 1);
	}

	/** The word at the cursor; empty if there is none. */
	String word() {
		return text.substring(at(), Math.max(at(), Characters.afterWord(text, at(), limit)));
	}
}
