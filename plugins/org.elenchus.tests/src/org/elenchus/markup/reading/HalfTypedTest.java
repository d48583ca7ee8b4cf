package org.elenchus.markup.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.markup.Editions;
import org.elenchus.markup.Strip;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms of which somebody has typed a part only, or that stand where they cannot: one message each, and no character of the author's is lost. */
class HalfTypedTest {

	private static final String CARDS = "\n\n{source s}\n{source t}\n{claim x}\n{question q}\n";
	private static final int MANY = 10_000;

	static Stream<String> forms() {
		return Stream.of("{+ event contested B2| words}", "{\"+ event @s via t p. 3 as primary indirect| words}", "{x event figure| words}", "{sup| 2}", "{sc| a}",
				"{unclear \"a stain\" by ab on 2026-02-11| words}", "{surplus \"why\"| words}", "{sic \"so\" by ab| words}", "{link \"https://example.org\"| words}",
				"{gap 3 words \"torn\" by ab on 2026-02-11}", "{app @s, \"other\" @t, \"\"| words}", "{^5 lost covers x}", "{^5 covers x continued| words}",
				"{@s p. 3 as admission direct}", "{-- by ab on 2026-02-11: words --}");
	}

	static Stream<String> kinds() {
		return Stream.of("{:quote}", "{:item 2 continued}", "{:quote verse}", "{:table header}");
	}

	static Stream<String> cards() {
		return Stream.of("{question r: \"Why?\"}", "{scope k \"all\" variants \"every\", \"each\"}", "{unit u \"u\"}", "{library \"z.json\"}",
				"{claim y: figure attribution value 1 persons for 1930, 2 for \"b\" place \"P\" agent \"a\" before x after x answers q yes appearance \"https://e.org\"}",
				"{name n \"N\" family \"F\" given \"G\" born 1930 died 1940 founded 1950 ended 1960}", "{edition e \"E\" interest \"i\" style s}");
	}

	/** All texts of which somebody can have stopped typing a form: from the sign behind the brace on. */
	private static Stream<String> cuts(String form) {
		return IntStream.rangeClosed(2, form.length()).mapToObj(end -> form.substring(0, end));
	}

	private static void atMostOne(String text) {
		Edition edition = Editions.read(text);
		List<Problem> problems = edition.problems();
		assertTrue(problems.size() <= 1, () -> text + " " + problems);
	}

	@ParameterizedTest
	@MethodSource("forms")
	void aFormThatIsHalfTypedIsToldOnce(String form) {
		cuts(form).forEach(cut -> {
			atMostOne("One " + cut + CARDS);
			atMostOne("{source s}\n{source t}\n{claim x}\n\nOne " + cut);
			assertEquals("One ", Strip.strip("One " + cut + CARDS).substring(0, 4));
		});
	}

	@ParameterizedTest
	@MethodSource("forms")
	void aFormThatIsWholeAndEndsTheTextIsNotTold(String form) {
		assertEquals(List.of(), Editions.read("{source s}\n{source t}\n{claim x}\n\nOne " + form).problems());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aKindThatIsHalfTypedIsToldOnce(String kind) {
		cuts(kind).forEach(cut -> {
			atMostOne(cut + "One");
			atMostOne(cut + "\n\nOne");
			atMostOne("One\n\n" + cut);
			assertTrue(Strip.strip("One\n\n" + cut).startsWith("One\n\n"));
		});
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aKindInTheMiddleIsToldOnceAndStays(String kind) {
		for (String text : List.of("One " + kind + " two", "One\n" + kind + "two", "{x| " + kind + "two}", "{# " + kind + "two}")) {
			Edition edition = Editions.read(text);
			assertEquals(List.of(Problem.Kind.MISPLACED), edition.problems().stream().map(Problem::kind).toList(), text);
			assertTrue(Strip.strip(text).contains(kind), text);
		}
	}

	@ParameterizedTest
	@MethodSource("cards")
	void aCardThatIsHalfTypedIsToldOnce(String card) {
		cuts(card).forEach(cut -> {
			Edition edition = Editions.read("One.\n\n" + cut + CARDS);
			long own = edition.problems().stream().filter(problem -> problem.range().start() < 6 + cut.length()).count();
			assertTrue(own <= 1, () -> cut + " " + edition.problems());
			assertTrue(Strip.strip(edition.text()).startsWith("One."));
		});
	}

	@ParameterizedTest
	@MethodSource("forms")
	void tenThousandThatAreHalfTypedAreToldOnceEach(String form) {
		String half = form.substring(0, form.length() / 2) + "\n\n";
		int one = Editions.read("One " + half).problems().size();
		assertEquals(one * MANY, Editions.read(("One " + half).repeat(MANY)).problems().size());
	}
}
