package org.elenchus.importer.plain.paragraphs;

/**
 * The numbers by which paragraphs are told. Weights are logarithms of odds: positive ones say that a paragraph ends. Behind each stands,
 * in brackets, what another one changes, a fifth less and a fifth more: blocks, and what is counted. That was measured on the three
 * texts of the corpus (884,000 bytes), on which all of them were tuned, and on eight small cases, so it says how sharply a number is
 * chosen for these and nothing of others. Where nothing changes, no text at hand needs it to be just this: it is a guess that keeps what
 * nobody has seen yet within bounds.
 */
final class ParagraphThresholds {

	// Weights
	/** That a line ends a sentence. (0.8: 2 blocks, -1 paragraphs; 1.2: nothing) */
	static final double SENTENCE = 1;
	/** That it does not. (-0.8, -1.2: nothing) */
	static final double NO_SENTENCE = -1;
	/** That the next line starts with a capital, or a mark. (0.56: 2 blocks, -1 paragraphs; 0.84: nothing) */
	static final double CAPITAL = 0.7;
	/** That it starts with a small letter. (-2.4, -3.6: nothing) */
	static final double SMALL = -3;
	/** That a line looks like a heading. (2, 3: nothing) */
	static final double HEADING = 2.5;
	/** That the next one does, far shorter than the text is wide; half of it where only the convention says so. (2.4, 3.6: nothing) */
	static final double FOLLOWED = 3;
	/** That an indent starts with the next line, or ends. (3.2, 4.8: nothing) */
	static final double INDENT = 4;
	/** What outweighs all others together. (16, 24: nothing) */
	static final double SURELY = 20;
	/**
	 * What is left of the convention's weight between two pages, where blank lines tell nothing. (0.6: 8 blocks, +4 paragraphs; 0.9:
	 * nothing)
	 */
	static final double ACROSS_PAGES = 0.75;
	/** What must be left of a weight by shortness alone: odds of three to one. (0.87889, 1.31833: nothing) */
	static final double SURENESS = Math.log(3);

	// Room left in a line, as shares of the width
	/** Much room. (0.32, 0.48: nothing) */
	static final double MUCH_LEFT = 0.4;
	/** Some room. (0.12: 2 blocks, +1 paragraphs; 0.18: 4 blocks, -2 paragraphs) */
	static final double SOME_LEFT = 0.15;
	/** Hardly any. (0.04, 0.06: nothing) */
	static final double LITTLE_LEFT = 0.05;
	/** The weight of much room. (2.8, 4.2: nothing) */
	static final double WITH_MUCH_LEFT = 3.5;
	/** That of some. (1.2, 1.8: nothing) */
	static final double WITH_SOME_LEFT = 1.5;
	/** That of hardly any. (0.4: 2 blocks, -1 paragraphs; 0.6: nothing) */
	static final double WITH_LITTLE_LEFT = 0.5;
	/** That of none: the width broke the line off. (-0.24, -0.36: nothing) */
	static final double WITH_NOTHING_LEFT = -0.3;
	/** The lines of text before a line that show how wide it could be. (3, 5: nothing) */
	static final int LINES_BEFORE = 4;
	/** The lines behind it. (1: 15 blocks, -1 paragraphs, -1 headings; 3: nothing) */
	static final int LINES_BEHIND = 2;
	/** The share of the lines that are no wider than the text usually is. (0.6: nothing; 0.9: 1 block, +1 headings, -1 paragraphs) */
	static final double USUAL = 0.75;
	/**
	 * The share that is no wider than it ever is; it must be below 1. (0.76: 2 blocks, -2 block quotations, +2 paragraphs; 1.14:
	 * impossible)
	 */
	static final double FULL = 0.95;

	// Headings and sentences that are cut
	/** The lines before one with dots in which a quotation is looked for that goes on. (15, 23: nothing) */
	static final int QUOTATION_LINES = 19;
	/** The widths of the text from which on lines are prose and no heading. (1.12: nothing; 1.68: 3 blocks, +1 headings, +1 paragraphs) */
	static final double PROSE = 1.4;
	/** The share of the width below which a line can be a title. (0.48: 2 blocks, -1 headings; 0.72: 4 blocks, +2 headings) */
	static final double TITLE = 0.6;
	/** How likely a line goes on at most where the convention says that it does not. (0.24, 0.36: nothing) */
	static final double UNLIKELY = 0.3;
	/** The share of the width that a heading has at most where the convention tells nothing. (0.6: nothing; 0.9: 4 blocks, +2 headings) */
	static final double WIDEST_UNTOLD_HEADING = 0.75;
	/** The same where it says that a paragraph ends. (0.72, 1.08: nothing) */
	static final double WIDEST_HEADING = 0.9;

	// Lines that stop short of the margin
	/** The shares of the width at which room in a line counts as more. */
	static final double[] ROOM_STEPS = { 0.05, 0.1, 0.15, 0.25, 0.4, 0.6 };
	/** The numbers of spaces, and of blank lines, behind lines that are counted apart, the last one with all more. (3, 5: nothing) */
	static final int CLASSES = 4;
	/** The lines before and behind a line that show the width. (2, 4: nothing) */
	static final int NEAR_LINES = 3;
	/** The lines that go on from which on none that is so short is no chance. (160, 240: nothing) */
	static final int ENOUGH_LINES = 200;
	/** The lines that are taken to go on before any was seen, so that few say little. (16, 24: nothing) */
	static final int LINES_BY_CHANCE = 20;
	/** The sentences more than chance makes from which on shortness tells. (1.2, 1.8: nothing) */
	static final double NO_CHANCE = 1.5;
	/** What shortness weighs at most: odds of twenty to one. (2.4, 3.6: nothing) */
	static final double MOST_TOLD = 3;
	/** The share of the width left in a line that can be the shortest. (0.12, 0.18: nothing) */
	static final double SHORT_LINE = 0.15;

	// Hyphens and items
	/** The words surely broken at line ends from which on a text breaks words throughout. (4, 6: nothing) */
	static final int THROUGHOUT = 5;
	/** The items that make a list; two numbers at line starts are chance. (2: nothing; 4: 9 blocks, -9 items, +8 paragraphs) */
	static final int FEWEST_ITEMS = 3;
	/** How many lines an item stands behind the one before at most: a page. (32, 48: nothing) */
	static final int FARTHEST_ITEM = 40;
	/** The notes in a row that may be missing in a list of notes. (1, 3: nothing) */
	static final int MISSING_NOTES = 2;
	/** The length of a line that can be the heading of notes; the longest known one has 16. (24, 36: nothing) */
	static final int LONGEST_NOTES_HEADING = 30;
	/** The digits of an item's number; a year has one more. (2, 4: nothing) */
	static final int LONGEST_ITEM_NUMBER = 3;

	private ParagraphThresholds() {
	}
}
