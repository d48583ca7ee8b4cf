package org.elenchus.importer.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Pages that start with a space; most of these have ten lines. A row of the lengths shows with a caret where a page starts. */
class PageStartsTest {

	private static final String SENTENCE = ".";
	private static final String CUT_OFF = "";

	/** Compares where pages start: behind the spaces of these stretches of lines, each of which ends with the same sign. */
	private static void check(String marked, String end) {
		check(marked, end, List.of());
	}

	private static void check(String marked, String end, List<Integer> notes) {
		List<Integer> lengths = List.of(marked.split(" ")).stream().map(length -> Integer.parseInt(length.replace("^", ""))).toList();
		String text = lengths.stream().map(length -> " De sluis\n" + "en de dijk\n".repeat(length - 2) + "en de boot" + end + "\n").collect(Collectors.joining());
		SortedLines lines = Pages.of(SortedLines.of(Lines.of(text), List.of(), notes)).lines();
		StringBuilder shown = new StringBuilder();
		int line = 0;
		for (int length : lengths) {
			shown.append(shown.isEmpty() ? "" : " ").append(lines.startsPage(line) ? "^" : "").append(length);
			line += length;
		}
		assertEquals(marked, shown.toString());
	}

	@Test
	void aPageIsNearlyAsLongAsTwoThirdsOfThemAtMost() {
		check("^10 ^10 ^10 ^10 ^9 ^10 ^10 ^10", SENTENCE);
		check("^10 ^10 ^10 ^10 ^9 ^4 ^10 ^10 ^10 ^10", SENTENCE);
		check("^10 ^10 ^10 ^10 ^8 5 ^10 ^10 ^10 ^10", SENTENCE);
	}

	@Test
	void twoPagesAreLongerThanOneAndAThird() {
		check("^10 ^10 ^10 ^10 ^8 ^6 ^10 ^10 ^10", SENTENCE);
		check("^10 ^10 ^10 ^10 ^7 6 ^10 ^10 ^10 ^10", SENTENCE);
	}

	@Test
	void whatStartsNoParagraphStartsAPageBehindSixTenths() {
		check("^10 ^10 ^10 ^10 ^6 ^7 ^10 ^10 ^10", CUT_OFF);
		check("^10 ^10 ^10 ^10 ^5 8 ^10 ^10 ^10", CUT_OFF);
		check("^10 ^10 ^10 ^10 ^6 7 ^10 ^10 ^10", SENTENCE);
	}

	@Test
	void aPageStartsBehindANote() {
		check("^10 ^10 ^10 ^10 ^5 ^8 ^10 ^10 ^10", CUT_OFF, List.of(44));
		check("^10 ^10 ^10 ^10 ^5 8 ^10 ^10 ^10", CUT_OFF, List.of(43));
	}

	/** What starts a page, by name. */
	private static String convention(String text) {
		return Pages.of(SortedLines.of(Lines.of(text.replace('·', ' ')), List.of(), List.of())).convention();
	}

	private static String lines(int count) {
		return IntStream.range(0, count).mapToObj(i -> "en de dijk\n").collect(Collectors.joining());
	}

	@Test
	void twoLinesAtLeastAndOneInEightAtMostStartWithASpace() {
		assertEquals("leading space", convention("·De sluis\n" + lines(8) + "·De boot\n" + lines(7)));
		assertEquals("none", convention("·De sluis\n" + lines(7) + "·De boot\n" + lines(7)));
		assertEquals("none", convention("·De sluis\n" + lines(40)));
		assertEquals("none", convention("·De sluis\n" + lines(4) + "\n\n\n\n·De boot\n" + lines(7)));
	}

	@Test
	void halfOfThemMayBeIndentedByMoreThanTwoSpaces() {
		String two = "··De sluis\n" + lines(9) + "··De boot\n" + lines(9);
		String deeper = "···De kade\n" + lines(9);
		assertEquals("leading space", convention(two + deeper.repeat(2)));
		assertEquals("none", convention(two + deeper.repeat(3)));
		assertEquals("none", convention("·De sluis\n" + lines(9) + deeper));
	}
}
