package org.elenchus.importer.plain.notes;

/**
 * The numbers by which notes and references to them are told. Weights are of one scale, on which a number glued to a full stop weighs 1.
 * Behind each stands, in brackets, what another one changes, a fifth less and a fifth more: blocks, and what is counted. That was
 * measured on the three texts of the corpus (884,000 bytes), on which all of them were tuned, and on eight small cases, so it says how
 * sharply a number is chosen for these and nothing of others. Where nothing changes, no text at hand needs it to be just this: it is a
 * guess that keeps what nobody has seen yet within bounds.
 */
final class NoteThresholds {

	// Bodies of notes
	/**
	 * The digits of a note's number; counts go up to 999. A year has one more. (2: 210 blocks, -232 markers, -8 damaged numbers; 4:
	 * impossible)
	 */
	static final int LONGEST_NUMBER = 3;
	/** The spaces of a blank line that parts notes from the text. (16, 24: nothing) */
	static final int WIDE_BLANK = 20;
	/** The dashes of a rule that parts notes from the text. (6, 10: nothing) */
	static final int RULE = 8;
	/** How far the next note's number is ahead at most, behind the end of a sentence. (2, 4: nothing) */
	static final int MISSING_IN_ZONE = 3;
	/** The notes at pages' ends, and the references in a count, that are no chance. (2, 4: nothing) */
	static final int FEWEST = 3;
	/** The pages that have them. (1, 3: nothing) */
	static final int FEWEST_PAGES = 2;
	/** How far the next note's number is ahead at most on one page. (1, 3: nothing) */
	static final int MISSING_ON_PAGE = 2;
	/** How far the first note's number is ahead at most on a page. (10, 14: nothing) */
	static final int MISSED_BEFORE_PAGE = 12;
	/** How many lines a note with a star stands behind its star at most. (96, 144: nothing) */
	static final int FARTHEST_STAR = 120;
	/** How likely a line of such a note goes on at least if the next one belongs to it: more likely than not. (0.4, 0.6: nothing) */
	static final double EVEN = 0.5;

	// What a number is glued to
	/** The weight below which digits are no candidates, and that of decades, decimals and percentages. (0.08, 0.12: nothing) */
	static final double LEAST = 0.1;
	/** Raised digits behind a unit, as in m², are mostly an exponent. (0.24, 0.36: nothing) */
	static final double BEHIND_UNIT = 0.3;
	/** The letters of a unit; mm and km have two. (1, 3: nothing) */
	static final int LONGEST_UNIT = 2;
	/** Digits behind a year without a space. (0.4, 0.6: nothing) */
	static final double GLUED_TO_YEAR = 0.5;
	/** Digits that a space parts from a full stop, at the end of a paragraph. (0.56, 0.84: nothing) */
	static final double APART_AT_END = 0.7;
	/** The same within a paragraph, where they may start the next sentence. (0.28, 0.42: nothing) */
	static final double APART = 0.35;
	/** Digits behind a year and a full stop. (0.72, 1.08: nothing) */
	static final double BEHIND_YEAR = 0.9;
	/** Digits behind another number and a full stop, as in 1.250. (0.28, 0.42: nothing) */
	static final double BEHIND_NUMBER = 0.35;
	/** Digits behind a number and a comma. (0.12, 0.18: nothing) */
	static final double DECIMAL = 0.15;
	/** Digits behind a word and a comma. (0.56, 0.84: nothing) */
	static final double BEHIND_COMMA = 0.7;
	/** Digits behind a word. (0.64, 0.96: nothing) */
	static final double BEHIND_SMALL_LETTER = 0.8;
	/** Digits behind a capital, as in the name of a road. (0.24, 0.36: nothing) */
	static final double BEHIND_CAPITAL = 0.3;
	/** What is left of a weight before a letter. (0.48, 0.72: nothing) */
	static final double BEFORE_LETTER = 0.6;

	// Counts
	/** How far the next number of a count is ahead at most. (10, 14: nothing) */
	static final int WIDEST_GAP = 12;
	/** What a gap in a count costs: less than a weak candidate, for a year must not be taken to fill it. (0.24, 0.36: nothing) */
	static final double GAP = 0.3;
	/** What each missing number costs besides. (0.28, 0.42: nothing) */
	static final double EACH_MISSING = 0.35;
	/** The number with which the count of a later chapter starts at most. (2, 4: nothing) */
	static final int LATEST_START = 3;
	/** The number from which on a later start of the first count costs no more. (24, 36: nothing) */
	static final int LATEST_CHARGED = 30;
	/** What a new count costs: more than a number glued to a full stop by chance. (1.2, 1.8: nothing) */
	static final double START = 1.5;
	/** What each number costs that a count starts later than with 1. (0.6: 15 blocks, +15 markers; 0.9: nothing) */
	static final double LATER = 0.75;
	/** The share of the numbers between its first and its last that a count has at least. (0.4, 0.6: nothing) */
	static final double DENSEST = 0.5;
	/** What the numbers of a count weigh at least on the average, but for one. (0.4, 0.6: nothing) */
	static final double MEAN_WEIGHT = 0.5;

	private NoteThresholds() {
	}
}
