package org.elenchus.markup.scanner;

/** A place in a block: the next token starts where the last one ended. */
final class Cursor {

	final String text;
	final Tokens tokens;
	/** Where the block's words end. */
	int limit;
	/** From here on no comment of the block has an end. */
	private int lastComment;

	Cursor(String text, Tokens tokens) {
		this.text = text;
		this.tokens = tokens;
	}

	/** Starts a block whose words end at {@code end}. */
	void start(int end) {
		limit = end;
		lastComment = Integer.MAX_VALUE;
	}

	int at() {
		return tokens.end();
	}

	boolean isOver() {
		return at() >= limit;
	}

	/** Whether nothing but white space stands before the cursor in its line; a byte order mark is no part of a line. */
	boolean startsLine() {
		int i = beforeSpaces();
		return i == 0 || Characters.isLineEnd(text.charAt(i - 1)) || i == 1 && text.charAt(0) == Characters.BYTE_ORDER_MARK;
	}

	/** Where the spaces before the cursor start. */
	int beforeSpaces() {
		int i = at();
		while (i > 0 && Characters.isSpace(text.charAt(i - 1))) {
			i--;
		}
		return i;
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

	/** Takes a text in quotes if one stands here; false also if it does not end before the block does. */
	boolean string() {
		String closing = isOver() ? null : Quotes.closing(text.charAt(at()));
		if (closing == null) {
			return false;
		}
		int i = at() + 1;
		while (i < limit && closing.indexOf(text.charAt(i)) < 0) {
			i++;
		}
		if (i == limit) {
			return false;
		}
		tokens.add(TokenKind.STRING, i + 1);
		return true;
	}

	/** Takes a comment if one starts here and ends before the block does. */
	boolean comment() {
		int at = at();
		if (at >= lastComment || !text.startsWith("{--", at)) {
			return false;
		}
		int end = text.indexOf("--}", at + 3, limit);
		if (end == -1) {
			lastComment = at;
			return false;
		}
		tokens.add(TokenKind.COMMENT, end + 3);
		return true;
	}

	/** Takes a number or a date if one stands here, and the white space behind it. */
	boolean date() {
		boolean dated = take(TokenKind.NUMBER, Characters.afterValue(text, at(), limit));
		blanks();
		return dated;
	}

	/** Takes the word if it stands here, and the white space behind it. */
	boolean keyword(String word) {
		if (!word().equals(word)) {
			return false;
		}
		tokens.add(TokenKind.KEYWORD, at() + word.length());
		blanks();
		return true;
	}

	/** The word at the cursor; empty if there is none. */
	String word() {
		return text.substring(at(), Math.max(at(), Characters.afterWord(text, at(), limit)));
	}
}
