package org.elenchus.importer.plain.lines;

/** The numbers of this room. */
final class LineThresholds {
	static final int FIRST_YEAR = 1400;
	static final int YEARS_END = 2100;
	static final int LONGEST_NOTE_NUMBER = 3;
	static final int KNOWN_PAIR = 2;
	static final double KNOWN_PAIRS = 0.75;
	static final int SHORTEST_SHIFTED_WORD = 3;
	static final int LONG_SHIFTED_WORD = 5;
	static final int ACCENTS_FOR_A_SMALL_LETTER = 3;
	static final int OFTEN = 40;
	static final int LINKING_WORD = 4;
	static final double NAME = 0.2;
	static final int SHORT_WORD = 5;
	static final int PAGE_INDENT = 2;
	static final double MOST_PAGE_STARTS = 0.12;
	static final double SHORT_PAGE = 0.6;
	static final double LONG_PAGE = 0.85;
	static final double TWO_PAGES = 1.35;
	static final int RETURNS = 3;
	static final double HEAD_OVER_TEXT = 0.75;
	static final int LONG_LINE = 35;
	static final int LONGEST_PAGE_NUMBER = 12;
	static final int PAGE_DIGITS = 4;
	static final int LONGEST_NUMBERED_HEAD = 70;
	static final int LONGEST_HEAD = 90;
	static final int LONGEST_SMALL_HEAD = 40;
	static final int LAYERS = 3;
	static final int MOST_BEHIND = 3;
	static final double FLOWING = 0.75;
	static final double SURE = 0.97;
	static final double UNTOLD = 0.9;
	static final int ENOUGH_LINE_ENDS = 3;
	static final int WIDE_INDENT = 3;
	static final double SMALL_BEHIND_INDENT = 0.1;
	static final int LINES_FOR_A_SLIGHT_INDENT = 4;

	private LineThresholds() {
	}
}
