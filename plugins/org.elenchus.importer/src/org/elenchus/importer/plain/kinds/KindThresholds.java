package org.elenchus.importer.plain.kinds;

/** The numbers of this room. */
final class KindThresholds {
	static final int LONGEST_HEADING = 150;
	static final double WIDEST_HEADING = 0.9;
	static final double WIDEST_QUESTION = 0.9;
	static final int LINES_OF_A_HEADING = 3;
	static final int ROW = 3;
	static final int FEW_WORDS = 7;
	static final int LETTERS_OF_AN_ABBREVIATION = 3;
	static final int LINES_OF_A_CAPTION = 3;
	static final int LINES_OF_A_QUOTATION = 3;
	static final double NARROW_IN_QUOTES = 0.9;
	static final double BY_CHANCE = 0.05;
	static final int LONG_PARAGRAPH = 5;
	static final int NEAR_PARAGRAPHS = 3;
	static final double FEWEST_NARROW = 0.02;
	static final double ROOM = -0.05;
	static final double MOST_ROOMY = 0.75;
	static final double NARROW = 0.96;
	static final double NARROWEST = 0.5;
	static final int FEWEST_TITLES = 3;
	static final double MOST_TITLES = 0.6;
	static final int OPENING = 15;
	static final int LONGEST_NAME = 150;
	static final int MOST_QUOTATIONS = 3;
	static final int LINES_OF_A_NAME = 2;
	static final int LONG_SERIES = 10;
	static final int NOTES_MORE_OR_LESS = 1;
	static final int ITEMS_FOR_A_CITATION = 3;
	static final int LINES_BETWEEN_CAPTIONS = 4;

	private KindThresholds() {
	}
}
