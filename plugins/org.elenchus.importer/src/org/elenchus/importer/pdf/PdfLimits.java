package org.elenchus.importer.pdf;

import java.time.Duration;

/**
 * How much a PDF file may hold, unpack to, draw and print, and how long that may take. Few bytes can stand for very much; beyond a limit
 * the file is refused as a whole, for a text of which pages are cut would be taken for the whole one.
 *
 * @param pages            pages of the file
 * @param lettersOfPage    letters that a page prints
 * @param letters          letters that all pages print
 * @param operatorsOfPage  operators that a page runs, those of the forms that it draws included
 * @param operators        operators that all pages run
 * @param nested           forms that draw each other
 * @param states           states of drawing that a page keeps, each within the other
 * @param bytesOfStream    bytes of one stream, unpacked
 * @param bytesOfTable     bytes of one stream of objects or of one map from a font's codes to letters, unpacked
 * @param bytes            bytes of all streams, unpacked, and as many of all that the pages name
 * @param widths           letters whose width one font tells, or that the ranges of its map have
 * @param timeOfPage       the processor's time for one page
 * @param time             the processor's time for all pages
 */
record PdfLimits(int pages, int lettersOfPage, int letters, int operatorsOfPage, int operators, int nested, int states, long bytesOfStream,
		long bytesOfTable, long bytes, int widths, Duration timeOfPage, Duration time) {

	// Measured in 2026-11 on 22 files: a book of 726 pages, 200,000 Chinese characters, a sheet of 60 by 90 cm in twelve columns of 4 points, and a
	// map of 200,000 strokes, all printed by Chromium; manuals made by TeX and FOP; articles made by word processors. CPU time on a shared core.

	/** The book had 726. Estimated: ten times the largest digitised volumes, bound years of newspapers. */
	private static final int PAGES = 100_000;
	/** The sheet printed 326,918, the others up to 3,825; a web page of a book's length that was printed as one page would have 1.5 million. */
	private static final int LETTERS_OF_PAGE = 2_000_000;
	/** The book printed 1.5 million. Estimated: the longest novels have 3 million. */
	private static final int LETTERS = 40_000_000;
	/** The sheet ran 694,081, the map 400,032, the others up to 11,699. 10 million that do nothing took 5 s. */
	private static final int OPERATORS_OF_PAGE = 10_000_000;
	/** The book ran 3.3 million, two for each letter; so many letters as may be printed would have 85 million. */
	private static final int OPERATORS = 120_000_000;
	/** None had forms within forms. The library leaves out, without a word, what is drawn deeper than 50. */
	private static final int NESTED = 50;
	/** They kept up to 3; the standard has 28. Estimated: a writer that forgets to take states back keeps one for each line. 5 million took 1.5 GB. */
	private static final int STATES = 100_000;
	/** The sheet had one of 8.7 MB, fonts up to 0.5 MB. Estimated: whole fonts of Chinese and Japanese have 30 MB. */
	private static final long BYTES_OF_STREAM = 128L << 20;
	/** They had up to 14 KB. Estimated: 65,536 letters in a map take 2 MB, the objects of a long book in one stream 10 MB. */
	private static final long BYTES_OF_TABLE = 32L << 20;
	/** The book had 41 MB. */
	private static final long BYTES = 512L << 20;
	/** They told up to 1,881 in one font; a font has 65,536 letters at most. A million takes 60 MB, estimated. */
	private static final int WIDTHS = 1_000_000;
	/** The sheet took 2.2 s, the others up to 0.5 s; 1.4 million letters on one page took 11 s with all that is made of them. */
	private static final Duration TIME_OF_PAGE = Duration.ofSeconds(60);
	/** The book took 9 s; so many letters as may be printed, 70 s to 230 s. */
	private static final Duration TIME = Duration.ofMinutes(10);

	/** Those of every import. */
	static final PdfLimits USUAL = new PdfLimits(PAGES, LETTERS_OF_PAGE, LETTERS, OPERATORS_OF_PAGE, OPERATORS, NESTED, STATES,
			BYTES_OF_STREAM, BYTES_OF_TABLE, BYTES, WIDTHS, TIME_OF_PAGE, TIME);

	/** Bytes as messages tell them. */
	static long megabytes(long bytes) {
		return bytes >> 20;
	}
}
