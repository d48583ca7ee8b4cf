package org.elenchus.rules.catalogue.markup;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.elenchus.markup.Strip;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Without(value = Kind.EXCEPTED, because = "what cannot be read as markup is mended, not excepted; see RuleExceptionsTest")
class UnresolvedReferenceTest extends RuleTest {

	private static final String LENOE = """

			{source lenoe2010: title "The Kirov Murder"}
			""";

	UnresolvedReferenceTest() {
		super(new UnresolvedReference());
	}

	@Test
	void firesOnACitationOfAnUnknownSource() {
		check("""
				In 1934 {kirov event| Kirov was shot}{@leno2010 p. 1} {@lenoe2010 via nobody p. 1}.
				#                                      ^^^^^^^^ unresolved-reference
				#                                                                     ^^^^^^ unresolved-reference
				""" + LENOE);
	}

	@Test
	void firesOnAMentionOfAnUnknownSource() {
		check("""
				As {@pravda| Pravda} and {@lenoe2010| Lenoe} wrote.
				#    ^^^^^^ unresolved-reference
				""" + LENOE);
	}

	@Test
	void firesOnEveryReferenceOfACard() {
		check("""
				{claim kirov: event
				  supports @a p. 1
				#           ^ unresolved-reference
				  disputes @b
				#           ^ unresolved-reference
				  counter c, kirov}
				#         ^ unresolved-reference
				{source orlov: basedOn d, orlov school e}
				#                      ^ unresolved-reference
				#                                      ^ unresolved-reference
				{school s "S" opposes f}
				                      ^ unresolved-reference
				""");
	}

	@Test
	@Tag("boundary")
	void aKeyOfAnotherKindDoesNotResolve() {
		check("""
				See {@kirov p. 1}.
				#     ^^^^^ unresolved-reference

				{claim kirov: event}
				""");
	}

	@Test
	void aClaimCanBeReferredToByItsSpanAlone() {
		check("""
				{kirov event| Kirov was shot}; {>long}so{<long}.

				{claim other: counter kirov, long}
				""");
	}

	@Test
	void keysResolveOverAllFiles() {
		check("See {@lenoe2010 p. 1}.\n", LENOE);
		check(LENOE, "See {@lenoe2010 p. 1}.\n");
	}

	@Test
	void pointsToTheKeyAloneOverSeveralLinesAndInFootnotesAndHeadings() {
		check("""
				See {@‹unresolved-reference|leno›
				p. 1}.{^1| And {@‹unresolved-reference|nobody›}.}

				{# From {@‹unresolved-reference|pravda›| Pravda}}
				""");
	}

	@Test
	void looksIntoTheHeadsOfQuotations() {
		check("""
				He wrote: “{"words @nobody p. 2 | A2| he was shot}”.
				#                   ^^^^^^ unresolved-reference
				""");
	}

	@Test
	void proposesTheMostSimilarKey() {
		Fix fix = findings("See {@leno2010 p. 1}.\n" + LENOE).getFirst().fixes().getFirst();
		assertEquals("Refer to “lenoe2010”", fix.title());
		assertEquals("lenoe2010", fix.edits().getFirst().replacement());
		assertEquals(6, fix.edits().getFirst().range().start());
		assertEquals(14, fix.edits().getFirst().range().end());
	}

	@Test
	void proposesNothingButACardWhereNothingIsSimilar() {
		assertEquals(List.of("Add a card for “zzz” to this file"), titles("See {@zzz p. 1}.\n" + LENOE));
	}

	@Test
	void proposesForTheFirstTwoHundredUnknownKeysOfAProjectOnly() {
		String text = IntStream.range(0, 210).mapToObj(i -> "{@lenoe2010" + (100 + i) + " p. 1} ").collect(joining());
		List<Finding> found = findings(text + "\n" + LENOE);
		assertEquals(210, found.size());
		assertEquals(200, found.stream().filter(finding -> finding.fixes().size() == 2).count());
	}

	@Test
	void proposesOnlyWhatWouldResolve() {
		assertEquals(List.of("Add a card for “kirof” to this file"),
				titles("{kirov| Kirov was shot}{@kirof p. 1}.\n" + LENOE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "See {@x}.", "See {@x}.\n", "See {@x}.\r\n\r\nMore.\r\n", "\n\nSee {@x}.\n\n\n", "\uFEFFSee {@x}.",
			"See {@x}.\n\n{source y}", "{claim y: counter x}\n", "{source y: school x}\n{-- open", "See {@x}. {y| open",
			"{school y opposes x}\n \n", "\uFEFF\n{source y: basedOn x}", "See {@x}. \n\n{-- a\n\nb", "See {@x}.\n\n{source y: title \"a" })
	void addsACardThatSettlesItAndLeavesTheAuthorsText(String text) {
		String fixed = applied(text, findings(text).getFirst().fixes().getLast());
		assertEquals(List.of(), findings(fixed));
		assertEquals(Strip.strip(text), Strip.strip(fixed));
	}

	@Test
	void addsTheCardInAParagraphOfItsOwnAtTheEnd() {
		String text = "See {@x}.\r\n";
		assertEquals("See {@x}.\r\n\r\n{source x}\r\n", applied(text, findings(text).getFirst().fixes().getLast()));
	}

	private List<String> titles(String text) {
		return findings(text).getFirst().fixes().stream().map(Fix::title).toList();
	}

	private static String applied(String text, Fix fix) {
		return fix.edits().getFirst().apply(text);
	}
}
