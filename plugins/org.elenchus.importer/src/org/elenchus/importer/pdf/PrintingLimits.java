package org.elenchus.importer.pdf;

import java.time.Duration;

import org.elenchus.importer.raw.BadInput;

/** Counts what the pages of a file print and draw, and how long that takes, while they are read. */
final class PrintingLimits {

	private final PdfLimits limits;
	private final ProcessorTime all = new ProcessorTime();
	private ProcessorTime own = new ProcessorTime();
	private int page;
	private int operatorsOfPage;
	private int operators;
	private int lettersOfPage;
	private int letters;

	PrintingLimits(PdfLimits limits) {
		this.limits = limits;
	}

	/** A page begins; the first one is 1. */
	void page(int number) throws BadInput {
		if (page > 0) {
			refuse();
		}
		page = number;
		operatorsOfPage = 0;
		lettersOfPage = 0;
		own = new ProcessorTime();
	}

	/** An operator is about to be run, within so many forms, and with so many states of drawing kept, each within the other. */
	void operator(int level, int states) throws BadInput {
		refuse();
		operatorsOfPage++;
		operators++;
		if (operatorsOfPage > limits.operatorsOfPage()) {
			throw new BadInput("pdf.page.operators", page, limits.operatorsOfPage());
		}
		if (operators > limits.operators()) {
			throw new BadInput("pdf.operators", limits.operators());
		}
		if (level >= limits.nested()) {
			throw new BadInput("pdf.page.nested", page, limits.nested());
		}
		if (states > limits.states()) {
			throw new BadInput("pdf.page.states", page, limits.states());
		}
	}

	/** Letters are about to be printed; whether they still may. If not, what comes next refuses the file. */
	boolean letters(int count) {
		lettersOfPage += count;
		letters += count;
		return lettersOfPage <= limits.lettersOfPage() && letters <= limits.letters() && !own.isOver(limits.timeOfPage());
	}

	/** Refuses a file that has printed too much, or that takes too long. */
	void refuse() throws BadInput {
		if (lettersOfPage > limits.lettersOfPage()) {
			throw new BadInput("pdf.page.letters", page, limits.lettersOfPage());
		}
		if (letters > limits.letters()) {
			throw new BadInput("pdf.letters", limits.letters());
		}
		if (own.isOver(limits.timeOfPage())) {
			throw new BadInput("pdf.page.time", page, seconds(limits.timeOfPage()));
		}
		if (all.isOver(limits.time())) {
			throw new BadInput("pdf.time", seconds(limits.time()));
		}
	}

	private static long seconds(Duration time) {
		return time.toSeconds();
	}
}
