package org.elenchus.importer.plain.notes;

/** The numbers of this room. */
final class NoteThresholds {
	static final int LONGEST_NUMBER = 3;
	static final int WIDE_BLANK = 20;
	static final int RULE = 8;
	static final int MISSING_IN_ZONE = 3;
	static final int FEWEST = 3;
	static final int FEWEST_PAGES = 2;
	static final int MISSING_ON_PAGE = 2;
	static final int MISSED_BEFORE_PAGE = 12;
	static final int FARTHEST_STAR = 120;
	static final double EVEN = 0.5;
	static final double LEAST = 0.1;
	static final double BEHIND_UNIT = 0.3;
	static final double GLUED_TO_YEAR = 0.5;
	static final double APART_AT_END = 0.7;
	static final double APART = 0.35;
	static final double BEHIND_YEAR = 0.9;
	static final double BEHIND_NUMBER = 0.35;
	static final double DECIMAL = 0.15;
	static final double BEHIND_COMMA = 0.7;
	static final double BEHIND_SMALL_LETTER = 0.8;
	static final double BEHIND_CAPITAL = 0.3;
	static final double BEFORE_LETTER = 0.6;
	static final int WIDEST_GAP = 12;
	static final double GAP = 0.3;
	static final double EACH_MISSING = 0.35;
	static final int LATEST_START = 3;
	static final int LATEST_CHARGED = 30;
	static final double START = 1.5;
	static final double LATER = 0.75;
	static final double DENSEST = 0.5;
	static final double MEAN_WEIGHT = 0.5;

	private NoteThresholds() {
	}
}
