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
 * @param bytesOfStream    bytes of one stream, unpacked
 * @param bytesOfTable     bytes of one stream of objects or of one map from a font's codes to letters, unpacked
 * @param bytes            bytes of all streams, unpacked, and as many of all that the pages name
 * @param widths           letters whose width one font tells
 * @param timeOfPage       the processor's time for one page
 * @param time             the processor's time for all pages
 */
record PdfLimits(int pages, int lettersOfPage, int letters, int operatorsOfPage, int operators, int nested, long bytesOfStream, long bytesOfTable,
		long bytes, int widths, Duration timeOfPage, Duration time) {

	private static final int PAGES = 100_000;
	private static final int LETTERS_OF_PAGE = 2_000_000;
	private static final int LETTERS = 40_000_000;
	private static final int OPERATORS_OF_PAGE = 10_000_000;
	private static final int OPERATORS = 120_000_000;
	private static final int NESTED = 50;
	private static final long BYTES_OF_STREAM = 128L << 20;
	private static final long BYTES_OF_TABLE = 32L << 20;
	private static final long BYTES = 512L << 20;
	private static final int WIDTHS = 1_000_000;
	private static final Duration TIME_OF_PAGE = Duration.ofSeconds(60);
	private static final Duration TIME = Duration.ofMinutes(10);

	/** Those of every import. */
	static final PdfLimits USUAL = new PdfLimits(PAGES, LETTERS_OF_PAGE, LETTERS, OPERATORS_OF_PAGE, OPERATORS, NESTED, BYTES_OF_STREAM,
			BYTES_OF_TABLE, BYTES, WIDTHS, TIME_OF_PAGE, TIME);

	/** Bytes as messages tell them. */
	static long megabytes(long bytes) {
		return bytes >> 20;
	}
}
