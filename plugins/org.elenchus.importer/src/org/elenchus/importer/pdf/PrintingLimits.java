package org.elenchus.importer.pdf;

import org.elenchus.importer.raw.BadInput;

/**
 * Counts what the pages of a file print while they are read: few bytes can draw forms that draw forms, without end. Beyond a limit the
 * file is refused as a whole, for a text of which pages are cut would be taken for the whole one.
 */
final class PrintingLimits {

	/** How many pages a file may have: ten times the largest digitised volumes, bound years of newspapers. */
	static final int MOST_PAGES = 100_000;
	/** How many letters a page may print: fifty times a page of a broadsheet, enough for a web page of a book's length that was printed as one. */
	static final int MOST_LETTERS_OF_PAGE = 2_000_000;
	/** How many letters a file may print: fifteen times the longest novels. */
	static final int MOST_LETTERS = 40_000_000;
	/** How many operators a page may run: maps of cities have one million; 10 million take 10 s on a slow machine. */
	static final int MOST_OPERATORS_OF_PAGE = 10_000_000;
	/** How many operators a file may run: three for each of the letters that it may print; they take two minutes. */
	static final int MOST_OPERATORS = 120_000_000;
	/** How deep forms may draw forms; the library leaves out, without a word, what is drawn deeper. */
	static final int DEEPEST = 50;

	private int page;
	private int operatorsOfPage;
	private int operators;
	private int lettersOfPage;
	private int letters;

	/** A page begins; the first one is 1. */
	void page(int number) throws BadInput {
		refuseLetters();
		page = number;
		operatorsOfPage = 0;
		lettersOfPage = 0;
	}

	/** An operator is about to be run, within so many forms. */
	void operator(int level) throws BadInput {
		refuseLetters();
		operatorsOfPage++;
		operators++;
		if (operatorsOfPage > MOST_OPERATORS_OF_PAGE) {
			throw new BadInput("pdf.page.operators", page, MOST_OPERATORS_OF_PAGE);
		}
		if (operators > MOST_OPERATORS) {
			throw new BadInput("pdf.operators", MOST_OPERATORS);
		}
		if (level >= DEEPEST) {
			throw new BadInput("pdf.page.nested", page, DEEPEST);
		}
	}

	/** Letters are about to be printed; whether they still may. If not, what comes next refuses the file. */
	boolean letters(int count) {
		lettersOfPage += count;
		letters += count;
		return lettersOfPage <= MOST_LETTERS_OF_PAGE && letters <= MOST_LETTERS;
	}

	/** Refuses a file that has printed too much. */
	void refuseLetters() throws BadInput {
		if (lettersOfPage > MOST_LETTERS_OF_PAGE) {
			throw new BadInput("pdf.page.letters", page, MOST_LETTERS_OF_PAGE);
		}
		if (letters > MOST_LETTERS) {
			throw new BadInput("pdf.letters", MOST_LETTERS);
		}
	}
}
