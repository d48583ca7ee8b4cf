package org.elenchus.markup.mending;

import java.util.List;

/** Looks behind an opener for a brace that closes nothing and may have been meant as its end. */
final class Counterpart {

	private static final int NONE = -1;

	private final String text;
	private final String key;
	private int brace = NONE;
	private boolean over;

	Counterpart(String text, String key) {
		this.text = text;
		this.key = key;
	}

	/** Looks at one more paragraph, or at what is left of the first one. */
	void read(List<Piece> pieces) {
		for (int i = 0; i < pieces.size() && !over; i++) {
			Piece piece = pieces.get(i);
			switch (piece.kind()) {
			case START, END -> over = pieces.get(i + 1).in(text).equals(key);
			case TEXT -> words(piece);
			case HEADING_OPEN -> over = true;
			default -> over = piece.isBroken();
			}
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

	/** Whether a brace is there that closes nothing. */
	boolean isLoneBrace() {
		return brace != NONE;
	}

	/** Where the brace is. */
	int brace() {
		return brace;
	}
}
