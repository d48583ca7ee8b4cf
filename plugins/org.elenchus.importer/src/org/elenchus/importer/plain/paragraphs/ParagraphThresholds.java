package org.elenchus.importer.plain.paragraphs;

/** The numbers of this room. */
final class ParagraphThresholds {
	static final double SENTENCE = 1;
	static final double NO_SENTENCE = -1;
	static final double CAPITAL = 0.7;
	static final double SMALL = -3;
	static final double HEADING = 2.5;
	static final double INDENT = 4;
	static final double SURELY = 20;
	static final double FOLLOWED = 3;
	static final double ACROSS_PAGES = 0.75;
	static final double MUCH_LEFT = 0.4;
	static final double SOME_LEFT = 0.15;
	static final double LITTLE_LEFT = 0.05;
	static final double WITH_MUCH_LEFT = 3.5;
	static final double WITH_SOME_LEFT = 1.5;
	static final double WITH_LITTLE_LEFT = 0.5;
	static final double WITH_NOTHING_LEFT = -0.3;
	static final int LINES_BEFORE = 4;
	static final int LINES_BEHIND = 2;
	static final double USUAL = 0.75;
	static final double FULL = 0.95;
	static final int QUOTATION_LINES = 19;
	static final double PROSE = 1.4;
	static final double TITLE = 0.6;
	static final double UNLIKELY = 0.3;
	static final double WIDEST_UNTOLD_HEADING = 0.75;
	static final double WIDEST_HEADING = 0.9;
	static final double[] ROOM_STEPS = { 0.05, 0.1, 0.15, 0.25, 0.4, 0.6 };
	static final int CLASSES = 4;
	static final int NEAR_LINES = 3;
	static final int ENOUGH_LINES = 200;
	static final int LINES_BY_CHANCE = 20;
	static final double NO_CHANCE = 1.5;
	static final double MOST_TOLD = 3;
	static final double SHORT_LINE = 0.15;
	static final double SURENESS = Math.log(3);
	static final int THROUGHOUT = 5;
	static final int FEWEST_ITEMS = 3;
	static final int FARTHEST_ITEM = 40;
	static final int MISSING_NOTES = 2;
	static final int LONGEST_NOTES_HEADING = 30;
	static final int LONGEST_ITEM_NUMBER = 3;

	private ParagraphThresholds() {
	}
}
