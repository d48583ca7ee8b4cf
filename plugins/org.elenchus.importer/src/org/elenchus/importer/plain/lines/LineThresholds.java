package org.elenchus.importer.plain.lines;

/**
 * The numbers by which lines, pages and words are told. Behind each stands, in brackets, what another one changes, a fifth less and a
 * fifth more: blocks, and what is counted. That was measured on the three texts of the corpus (884,000 bytes), on which all of them were
 * tuned, and on eight small cases, so it says how sharply a number is chosen for these and nothing of others. Where nothing changes, no
 * text at hand needs it to be just this: it is a guess that keeps what nobody has seen yet within bounds.
 */
final class LineThresholds {

	// Numbers and years
	/** The first number that is taken for a year and not for a count. (1120, 1680: nothing) */
	static final int FIRST_YEAR = 1400;
	/** The first number that is none any more. (1680: 68 blocks, -71 doubted years; 2520: nothing) */
	static final int YEARS_END = 2100;
	/**
	 * The digits of a note's number behind the end of a line: no book at hand has a thousand notes. (2: 42 blocks, -22 paragraphs, +4
	 * headings; 4: nothing)
	 */
	static final int LONGEST_NOTE_NUMBER = 3;

	// Words in a font without a map
	/** How often two letters follow each other in a text that knows them. (1, 3: nothing) */
	static final int KNOWN_PAIR = 2;
	/** The share of a word's pairs that are known if it may be one of the text's. (0.6: nothing; 0.9: -10 read characters) */
	static final double KNOWN_PAIRS = 0.75;
	/** The letters of a word that shows the font. (2, 4: nothing) */
	static final int SHORTEST_SHIFTED_WORD = 3;
	/** The letters of a word that shows it without lost characters beside it. (4, 6: nothing) */
	static final int LONG_SHIFTED_WORD = 5;
	/**
	 * Characters for each small letter in a word that is no reading of glyphs; in one that is, small letters are accents. (2: 3
	 * blocks, +2 read characters, -1 headings; 4: nothing)
	 */
	static final int ACCENTS_FOR_A_SMALL_LETTER = 3;

	// Words of the text
	/** How often a word stands that would have ended a sentence by now if it ever did. (32, 48: nothing) */
	static final int OFTEN = 40;
	/** The letters of such a word; longer ones are names and things, which end sentences. (3, 5: nothing) */
	static final int LINKING_WORD = 4;
	/** The share of a word's places that are before another one with a capital, if both are a name. (0.16, 0.24: nothing) */
	static final double NAME = 0.2;
	/**
	 * The letters of a word whose neighbours are kept, so that what is glued to it is known; they are kept for these alone. (4, 6:
	 * nothing)
	 */
	static final int SHORT_WORD = 5;

	// Where pages start
	/** The spaces that a converter makes of a form feed at most; deeper lines are indented by the author. (1, 3: nothing) */
	static final int PAGE_INDENT = 2;
	/** The share of the lines that start with a space at most where that means a page: one in eight. (0.096, 0.144: nothing) */
	static final double MOST_PAGE_STARTS = 0.12;
	/** The share of the usual length behind which a line may start a page that starts no paragraph. (0.48, 0.72: nothing) */
	static final double SHORT_PAGE = 0.6;
	/** The share of the usual length behind which any such line does. (0.68: nothing; 1.02: 1 block) */
	static final double LONG_PAGE = 0.85;
	/**
	 * The share of the usual length that two pages have together at least. (1.08: 1 block, +1 pages; 1.62: 1 block, -1 headings, -1
	 * pages)
	 */
	static final double TWO_PAGES = 1.35;
	/** How often heads, feet and numbers return that are no chance. (2, 4: nothing) */
	static final int RETURNS = 3;
	/** The share of the next line's width that a head has at most. (0.6, 0.9: nothing) */
	static final double HEAD_OVER_TEXT = 0.75;

	// Page numbers and heads
	/** The length of lines of text, whose distance is the usual one; half of the longest head beside a number. (28, 42: nothing) */
	static final int LONG_LINE = 35;
	/** The length of a line with a page's number, dashes and spaces with it. (10, 14: nothing) */
	static final int LONGEST_PAGE_NUMBER = 12;
	/** The digits of a page's number: volumes count on beyond a thousand, none beyond ten thousand. (3, 5: nothing) */
	static final int PAGE_DIGITS = 4;
	/** The length of a head beside a page's number. (56, 84: nothing) */
	static final int LONGEST_NUMBERED_HEAD = 70;
	/** The length of a head that returns, with a sign for its number. (72, 108: nothing) */
	static final int LONGEST_HEAD = 90;
	/** The same of one that starts with a small letter, as an address does, and a line of text. (32, 48: nothing) */
	static final int LONGEST_SMALL_HEAD = 40;
	/** How many lines of heads and feet may stand on one another. (2, 4: nothing) */
	static final int LAYERS = 3;

	// How lines end
	/** The spaces, and the blank lines, behind a line from which on they are counted as one case. (2: 3 blocks; 4: 2 blocks) */
	static final int MOST_BEHIND = 3;
	/** The share of small letters behind line ends that part nothing. (0.6: 2 blocks, -1 headings; 0.9: 2 blocks, +1 paragraphs) */
	static final double FLOWING = 0.75;
	/**
	 * The share from which on something is certain; its rest is the least likelihood that is weighed. (0.776: 511 blocks, +269
	 * paragraphs, +4 headings; 1.164: 152 blocks, -56 paragraphs, -22 headings)
	 */
	static final double SURE = 0.97;
	/**
	 * How likely a line goes on at most where nearly all lines end in one way, which tells little. (0.72: 2 blocks, +1 paragraphs;
	 * 1.08: 2 blocks, -1 paragraphs)
	 */
	static final double UNTOLD = 0.9;
	/** The lines of one case that weigh as much as what is known of all; fewer are no convention. (2: 1 block; 4: 4 blocks) */
	static final int ENOUGH_LINE_ENDS = 3;
	/** The spaces of an indent that is surely one. (2, 4: nothing) */
	static final int WIDE_INDENT = 3;
	/** The share of small letters at most where an indent starts a paragraph. (0.08, 0.12: nothing) */
	static final double SMALL_BEHIND_INDENT = 0.1;
	/** Lines for each that is indented by a space or two, if that starts paragraphs. (3, 5: nothing) */
	static final int LINES_FOR_A_SLIGHT_INDENT = 4;

	private LineThresholds() {
	}
}
