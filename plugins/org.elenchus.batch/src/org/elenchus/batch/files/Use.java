package org.elenchus.batch.files;

/** What is written to a file; that decides what it may take the place of. */
public enum Use {

	/** A report or an edition in another format: can be made again, and may take the place of another one. */
	REPORT,
	/** A baseline: takes the place of a baseline only. */
	BASELINE,
	/** The author's text without markup: takes the place of a text without markup. */
	TEXT,
	/** A file given back byte for byte: takes the place of the same bytes only. */
	COPY,
	/** An edition, a register or the record of an import, under the name that it has to have; whoever makes it knows what may stand there. */
	EDITION
}
