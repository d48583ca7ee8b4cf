package org.elenchus.markup.mending;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.markup.scanner.Scanner;
import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.markup.scanner.Tokens;

/** A token that is kept when the scanner has gone on; offsets are UTF-16 units of the text it stands in. */
record Piece(TokenKind kind, int start, int end) {

	/** The tokens of the paragraphs that start at {@code start} or behind it, and before {@code end}. */
	static List<Piece> of(String text, int start, int end) {
		List<Piece> pieces = new ArrayList<>();
		Scanner scanner = new Scanner(text, start);
		while (scanner.hasNext() && scanner.position() < end) {
			Tokens tokens = scanner.next();
			for (int i = 0; i < tokens.size(); i++) {
				pieces.add(new Piece(tokens.kind(i), tokens.start(i), tokens.end(i)));
			}
		}
		return pieces;
	}

	String in(String text) {
		return text.substring(start, end);
	}

	/** Whether the author's words stand here. */
	boolean isWords() {
		return kind == TokenKind.TEXT || kind == TokenKind.ESCAPE;
	}

	/** Whether this is markup that cannot be read as such. */
	boolean isBroken() {
		return switch (kind) {
		case UNCLOSED, MALFORMED, MISPLACED, TOO_DEEP -> true;
		default -> false;
		};
	}

	/** Whether a form starts here that ends with a brace of its own. */
	boolean opens(String text) {
		return switch (kind) {
		case OPEN, KEYLESS, QUOTE, KEYLESS_QUOTE, START, END, CITE, NOTE, DOUBT, MENTION_OPEN, HEADING_OPEN, MARK_OPEN, LINK, APPARATUS,
				GAP, PARAGRAPH -> true;
		case KEYWORD -> text.charAt(start) == '{';
		default -> false;
		};
	}

	/** By how much what follows stands deeper inside other forms. */
	int depth(String text) {
		return opens(text) ? 1 : kind == TokenKind.CLOSE ? -1 : 0;
	}
}
