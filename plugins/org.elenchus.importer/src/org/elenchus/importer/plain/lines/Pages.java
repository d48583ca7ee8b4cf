package org.elenchus.importer.plain.lines;

/**
 * The second state of a text: lines sorted into the author's and what a printer put on pages.
 *
 * @param lines      the lines, with the roles of page numbers and running heads, and where pages start
 * @param convention what starts a page, by name
 */
public record Pages(SortedLines lines, String convention) {

	/** Finds where pages start, and on them page numbers and heads; notes that a line parts from the text are known already. */
	public static Pages of(SortedLines lines) {
		PageStarts starts = PageStarts.of(lines);
		SortedLines numbered = PageNumbers.in(starts.lines());
		return new Pages(RunningHeads.in(NumberedHeads.in(numbered)), starts.convention());
	}
}
