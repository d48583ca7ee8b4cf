package org.elenchus.markup.scanner;

import java.util.Arrays;

/** Scans the words of one block: the author's text, the forms that stand in it, and what is broken. */
final class BlockScanner {

	/** How many forms can stand inside each other. */
	static final int MAX_DEPTH = 100;
	private static final int BROKEN = -1;

	private final Cursor cursor;
	private final String text;
	private final Tokens tokens;
	private final HeadScanner heads;
	private final CardScanner cards;

	/** The open forms: the index of the first and of the last token of each head, or {@link #BROKEN}. */
	private int[] first = new int[16];
	private int[] last = new int[16];
	private int depth;
	private int cardEnd;

	BlockScanner(String text, Tokens tokens) {
		this.text = text;
		this.tokens = tokens;
		this.cursor = new Cursor(text, tokens);
		this.heads = new HeadScanner(cursor);
		this.cards = new CardScanner(cursor);
	}

	/** Scans from the end of the last token to {@code limit}. */
	void scan(int limit) {
		cursor.start(limit);
		heads.startBlock();
		depth = 0;
		cardEnd = -1;
		while (!cursor.isOver()) {
			prose();
		}
		breakOpenForms();
	}

	private void prose() {
		int i = cursor.at();
		while (i < cursor.limit && text.charAt(i) != '{' && text.charAt(i) != '}') {
			i++;
		}
		tokens.addText(i);
		if (i < cursor.limit) {
			if (text.charAt(i) == '{') {
				opener();
			} else {
				closer();
			}
		}
	}

	private void closer() {
		int at = cursor.at();
		if (depth <= 1 && cursor.sees(at + 1, '}')) {
			tokens.add(TokenKind.ESCAPE, at + 2);
		} else if (depth == 0) {
			tokens.addText(at + 1);
		} else if (first[--depth] == BROKEN) {
			tokens.addText(at + 1);
		} else {
			tokens.add(TokenKind.CLOSE, at + 1);
		}
	}

	private void opener() {
		int at = cursor.at();
		if (cursor.sees(at + 1, '{')) {
			tokens.add(TokenKind.ESCAPE, at + 2);
		} else if (text.startsWith("{--", at)) {
			if (!cursor.comment()) {
				tokens.add(TokenKind.UNCLOSED, at + 3);
			}
		} else if (depth >= MAX_DEPTH && heads.startsMarkup()) {
			tooDeep(at);
		} else {
			form(tokens.size());
		}
	}

	/** The first form too many is broken, and what stands in it is text. */
	private void tooDeep(int at) {
		if (depth == MAX_DEPTH) {
			tokens.add(TokenKind.TOO_DEEP, at + 1);
		} else {
			tokens.addText(at + 1);
		}
		push(BROKEN);
	}

	private void form(int index) {
		String card = cards.opener();
		Outcome outcome = card == null ? heads.scan() : mayStandHere() ? cards.scan(card) : misplaced(card);
		switch (outcome) {
		case TEXT -> tokens.addText(cursor.at() + 1);
		case OPENED -> push(index);
		case BROKEN -> push(BROKEN);
		case FINISHED -> {
			if (card != null) {
				cardEnd = cursor.at();
			}
		}
		}
	}

	private Outcome misplaced(String card) {
		tokens.add(TokenKind.MISPLACED, cursor.at() + card.length() + 1);
		return Outcome.BROKEN;
	}

	/** A card stands at the start of a line or behind another card. */
	private boolean mayStandHere() {
		return depth == 0 && (cursor.startsLine() || cursor.beforeSpaces() == cardEnd);
	}

	private void push(int index) {
		if (depth == first.length) {
			first = Arrays.copyOf(first, depth * 2);
			last = Arrays.copyOf(last, depth * 2);
		}
		first[depth] = index;
		last[depth++] = tokens.size() - 1;
	}

	private void breakOpenForms() {
		boolean any = false;
		for (int i = 0; i < depth; i++) {
			if (first[i] != BROKEN) {
				tokens.merge(first[i], last[i], TokenKind.UNCLOSED);
				any = true;
			}
		}
		if (any) {
			tokens.compact();
		}
	}
}
