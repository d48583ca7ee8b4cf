package org.elenchus.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are large or odd in one way: they are read, nothing is lost, and a hang fails. */
@Timeout(60)
class RobustnessTest {

	private static final int MANY = 10_000;

	private static Edition read(String text) {
		Edition edition = Editions.read(text);
		assertEquals(text, edition.text());
		assertTrue(Strip.strip(text).length() <= text.length());
		return edition;
	}

	@ParameterizedTest
	@ValueSource(strings = { "{x| ", "{x event ", "{>x ", "{>x}", "{<x", "{<x}", "{@s p. 1 ", "{@s| ", "{@s| A \"", "{@s p. 1 | C3 \"",
			"{^1", "{^1| ", "{# ", "{#", "{-- ", "{--", "{claim a \"", "{claim a \"\n", "{source a: \n", "{claim a: {", "{claim a}",
			"{?source", "{[|", "{", "}", "{{", "}}", "{}", "}{", "{x|", "{x|}", "{-", "{x words}", "{x y, ", "\n{claim ", "{a|{b|}", "\uFEFF" })
	void tenThousandOfAnyOpener(String opener) {
		read(opener.repeat(MANY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{x| a\n\n", "{>x} a\n\n", "{claim a \"\n\n", "{-- a\n\n", "{@s p\n\n", "\r", "\n", "\n \t\n", "{source a}\n" })
	void tenThousandBrokenParagraphs(String paragraph) {
		read(paragraph.repeat(MANY));
	}

	@ParameterizedTest
	@ValueSource(ints = { 99, 100, 101, 1_000, MANY })
	void formsInsideEachOther(int depth) {
		Edition edition = read("{x| ".repeat(depth) + "a" + "}".repeat(depth));
		assertEquals(depth > 100 ? 1 : 0, edition.problems().size());
		assertEquals("x", edition.claims().get(0).key());
	}

	@Test
	void tenThousandOverlappingLongSpans() {
		String starts = IntStream.range(0, MANY).mapToObj(i -> "{>k" + i + "}a ").collect(Collectors.joining());
		String ends = IntStream.range(0, MANY).mapToObj(i -> "b {<k" + i + "}").collect(Collectors.joining());
		Edition edition = read("{source s}\n\n" + starts + ends + "{@s}");
		assertEquals(MANY, edition.claims().size());
		assertEquals(0, edition.problems().size());
		assertEquals(1, edition.claims().get(MANY - 1).evidence().size());
	}

	@Test
	void tenThousandShortSpansThatAllCross() {
		String openers = IntStream.range(0, MANY).mapToObj(i -> "{k" + i + "| a\n\n").collect(Collectors.joining());
		String ends = IntStream.range(0, MANY).mapToObj(i -> "b {<k" + i + "}").collect(Collectors.joining());
		assertEquals(MANY, read(openers + ends).problems().stream().filter(problem -> problem.kind() == Kind.CROSSING).count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{a| x {c| y{<a} z}\n\n", "{^1| {a| x {c| y{<a} z} u}\n\n", "{c| {a| x} y{<a}\n\n" })
	void tenThousandParagraphsWithAShortSpanThatCrosses(String paragraph) {
		assertEquals(MANY, read(paragraph.repeat(MANY)).problems().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{a| x {c| y{<a} z} ", "{^1| {a| x {c| y{<a} z} u} ", "{c| {a| x} y{<a} ", "{a| x{<a} ", "{c| {<a}} " })
	void tenThousandShortSpansWithNamedEndsInOneParagraph(String spans) {
		read(spans.repeat(MANY));
	}

	@Test
	void tenThousandEndsAndThenTenThousandCitations() {
		String starts = IntStream.range(0, MANY).mapToObj(i -> "{>k" + i + "}").collect(Collectors.joining());
		String ends = IntStream.range(0, MANY).mapToObj(i -> "{<k" + i + "}").collect(Collectors.joining());
		Edition edition = read("{source s}\n\n" + starts + "a" + ends + "{@s}".repeat(MANY));
		assertEquals(1, edition.problems().size());
		assertEquals(MANY, edition.claims().get(MANY - 1).evidence().size());
		assertEquals(0, edition.claims().get(MANY - 101).evidence().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{source s title \"a%sb\"}", "{claim a: %sevent}", "{source s}\n\n{@s p.%s3}", "{# a%sb}", "{x%s| a}" })
	void whiteSpaceOfAMegabyte(String around) {
		read(around.formatted(" ".repeat(1_000_000)));
		read(around.formatted(" \n".repeat(MANY)));
	}

	@Test
	void tenThousandLongSpansWithoutEnd() {
		String starts = IntStream.range(0, MANY).mapToObj(i -> "{>k" + i + "}a ").collect(Collectors.joining());
		assertEquals(MANY, read(starts).problems().size());
	}

	@Test
	void oneParagraphOfAMegabyte() {
		Edition edition = read("{source s}\n\n" + "In 1934 {x event| Kirov was shot}{@s p. 3}, and \n".repeat(20_000));
		assertEquals(20_000, edition.claims().get(0).parts().size());
		assertEquals(20_000, edition.claims().get(0).evidence().size());
	}

	@Test
	void aCardOfAMegabyte() {
		String counters = IntStream.range(0, MANY).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
		String supports = "supports @s p. 3 | C3 \"because it says so\"\n".repeat(MANY);
		Edition edition = read("{source s}\n{claim x: event \"X\" counter " + counters + "\n" + supports + "}");
		assertEquals(MANY, edition.claims().get(0).counters().size());
		assertEquals(MANY, edition.claims().get(0).evidence().size());
	}

	@Test
	void everyCharacterThereIs() {
		String all = IntStream.rangeClosed(0, Character.MAX_VALUE).mapToObj(c -> String.valueOf((char) c))
				.filter(c -> !c.equals("{") && !c.equals("}")).collect(Collectors.joining());
		assertEquals(0, read(all).problems().size());
		assertEquals(all, Strip.strip(all));
	}
}
