package org.elenchus.importer.plain.kinds;

/**
 * The numbers by which kinds of paragraphs are told. Behind each stands, in brackets, what another one changes, a fifth less and a fifth
 * more: blocks, and what is counted. That was measured on the three texts of the corpus (884,000 bytes), on which all of them were
 * tuned, and on eight small cases, so it says how sharply a number is chosen for these and nothing of others. Where nothing changes, no
 * text at hand needs it to be just this: it is a guess that keeps what nobody has seen yet within bounds.
 */
final class KindThresholds {

	// Headings
	/** The length of a heading at most. (120, 180: nothing) */
	static final int LONGEST_HEADING = 150;
	/** The share of the usual width that a heading of one line has at most. (0.72: 6 blocks, -6 headings, +6 paragraphs; 1.08: nothing) */
	static final double WIDEST_HEADING = 0.9;
	/** The same of a question, which prose asks, too. (0.72: nothing; 1.08: 1 block, +1 headings, -1 paragraphs) */
	static final double WIDEST_QUESTION = 0.9;
	/** The lines of a heading at most. (2, 4: nothing) */
	static final int LINES_OF_A_HEADING = 3;
	/** The short lines in a row that are verse, an address or a title page. (2: 21 blocks, -10 headings, +10 paragraphs; 4: nothing) */
	static final int ROW = 3;
	/** The words of a heading that trails off at most. (6: 1 block, -1 headings, +1 paragraphs; 8: nothing) */
	static final int FEW_WORDS = 7;
	/** The letters of a word with a full stop alone at the start of a page up to which it is an abbreviation. (2, 4: nothing) */
	static final int LETTERS_OF_AN_ABBREVIATION = 3;

	// Captions and numbered series
	/** The lines of a caption at most. (2, 4: nothing) */
	static final int LINES_OF_A_CAPTION = 3;
	/** The items of a series that is long for a list; half of it is enough for notes that the text counts. (8, 12: nothing) */
	static final int LONG_SERIES = 10;
	/** How far the number of notes may be from what the text counts. (0, 2: nothing) */
	static final int NOTES_MORE_OR_LESS = 1;
	/** Items for each that cites, at most, in notes and bibliographies. (2, 4: nothing) */
	static final int ITEMS_FOR_A_CITATION = 3;
	/** The lines between two captions at most that belong to the first. (3, 5: nothing) */
	static final int LINES_BETWEEN_CAPTIONS = 4;

	// Quotations
	/** The lines of a quotation that is set apart at least: two may be narrow by chance. (2, 4: nothing) */
	static final int LINES_OF_A_QUOTATION = 3;
	/**
	 * The share of the full width that all lines of one in quotes have at most. (0.72: 2 blocks, -2 block quotations, +2 paragraphs;
	 * 1.08: 2 blocks, -2 block quotations, +2 paragraphs)
	 */
	static final double NARROW_IN_QUOTES = 0.9;
	/** How many paragraphs in quotes are so narrow by chance at most: the usual level of significance. (0.04, 0.06: nothing) */
	static final double BY_CHANCE = 0.05;
	/** The lines of a paragraph whose measure is surely told. (4, 6: nothing) */
	static final int LONG_PARAGRAPH = 5;
	/** The paragraphs around one in which a line as wide as the text is looked for. (2, 4: nothing) */
	static final int NEAR_PARAGRAPHS = 3;
	/** The share of the long paragraphs that are quotations at least, if any are. (0.016, 0.024: nothing) */
	static final double FEWEST_NARROW = 0.02;
	/**
	 * What is left of the width behind most full lines and the word that follows; in lines of text that is less. (-0.04, -0.06:
	 * nothing)
	 */
	static final double ROOM = -0.05;
	/** The share of such lines in a quotation at least. (0.6, 0.9: nothing) */
	static final double MOST_ROOMY = 0.75;
	/** The share of the usual width that its lines have at most. (0.768, 1.152: nothing) */
	static final double NARROW = 0.96;
	/** The share that its widest line has at least. (0.4, 0.6: nothing) */
	static final double NARROWEST = 0.5;

	// Bibliographies and mottoes
	/** The paragraphs of a bibliography at least. (2, 4: nothing) */
	static final int FEWEST_TITLES = 3;
	/** The share of them that name years, or start with a name, at least. (0.48, 0.72: nothing) */
	static final double MOST_TITLES = 0.6;
	/** The paragraphs before the first heading among which mottoes are looked for; more is no opening. (12, 18: nothing) */
	static final int OPENING = 15;
	/** The length of a line that names who said something at most. (120, 180: nothing) */
	static final int LONGEST_NAME = 150;
	/** The quotations of one name at most, and the names at most. (2, 4: nothing) */
	static final int MOST_QUOTATIONS = 3;
	/** The lines that name who said something at most. (1, 3: nothing) */
	static final int LINES_OF_A_NAME = 2;

	private KindThresholds() {
	}
}
