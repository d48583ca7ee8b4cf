package org.elenchus.markup.mending;

import java.util.List;
import java.util.Set;

import org.elenchus.markup.scanner.TokenKind;

/** What stands behind an opener and may have been meant as its end. */
final class Counterpart {

	private static final int NONE = -1;

	private final String text;
	private final String key;
	/** Where what has no counterpart stands. */
	private final Set<Integer> lone;
	private int brace = NONE;
	private int named = NONE;
	private int bound = Integer.MAX_VALUE;
	private boolean over;

	Counterpart(String text, String key, Set<Integer> lone) {
		this.text = text;
		this.key = key;
		this.lone = lone;
	}

	/** Looks at one more paragraph, or at what is left of the first one. */
	void read(List<Piece> pieces) {
		for (int i = 0; i < pieces.size() && !over; i++) {
			Piece piece = pieces.get(i);
			switch (piece.kind()) {
			case START, END -> milestone(piece, pieces.get(i + 1).in(text));
			case TEXT -> words(piece);
			case HEADING_OPEN -> over = true;
			default -> over = piece.isBroken();
			}
		}
	}

	private void milestone(Piece milestone, String name) {
		if (name.equals(key)) {
			named = milestone.kind() == TokenKind.END && lone.contains(milestone.start()) ? milestone.start() : NONE;
			bound = milestone.start();
			over = true;
		}
	}

	/** Where no form is open and none is broken, a brace closes nothing. */
	private void words(Piece words) {
		int at = text.indexOf('}', words.start(), words.end());
		if (at >= 0) {
			brace = at;
			over = true;
		}
	}

	/** Whether there is nothing more to look for. */
	boolean isOver() {
		return over;
	}

	/** Whether the end of a long span is there that has the opener's key and no start. */
	boolean isNamed() {
		return named != NONE;
	}

	/** Whether a brace is there that closes nothing. */
	boolean isLoneBrace() {
		return brace != NONE;
	}

	/** Where the brace is. */
	int brace() {
		return brace;
	}

	/** Where another end or start of the key is, before which the end must stand. */
	int bound() {
		return bound;
	}
}
