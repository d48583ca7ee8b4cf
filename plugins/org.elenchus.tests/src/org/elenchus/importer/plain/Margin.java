package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;

/**
 * A text with a margin that says of each line what a pass finds out about it, so that the expectation stands in the input. The margin ends
 * with a bar; in the text a middle dot is a space.
 */
public final class Margin {

	private static final char BAR = '|';

	private Margin() {
	}

	/** Runs a pass on the text without its margin, and compares the margin that the pass writes. */
	public static void check(String marked, Function<Lines, IntFunction<String>> pass) {
		List<String> rows = List.of(marked.split("\n"));
		String text = rows.stream().map(row -> row.substring(row.indexOf(BAR) + 1).replace('·', ' ')).collect(Collectors.joining("\n", "", "\n"));
		IntFunction<String> marks = pass.apply(Lines.of(text));
		assertEquals(marked, IntStream.range(0, rows.size()).mapToObj(i -> row(rows.get(i), marks.apply(i))).collect(Collectors.joining("\n", "", "\n")));
	}

	private static String row(String row, String mark) {
		int width = row.indexOf(BAR);
		return mark + " ".repeat(Math.max(0, width - mark.length())) + row.substring(width);
	}

	/** The roles of lines, nothing for text and blank lines; a caret stands where a page starts. */
	public static IntFunction<String> roles(SortedLines lines) {
		return i -> (lines.startsPage(i) ? "^" : "") + switch (lines.role(i)) {
			case BLANK, TEXT -> "";
			case NOTE -> "note";
			case NOTE_SEPARATOR -> "parts";
			case PAGE_NUMBER -> "number";
			case RUNNING_HEAD -> "head";
		};
	}
}
