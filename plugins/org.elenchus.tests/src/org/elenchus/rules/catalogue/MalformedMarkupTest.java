package org.elenchus.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedMarkupTest extends RuleTest {

	MalformedMarkupTest() {
		super(new MalformedMarkup());
	}

	@Test
	void firesOnAWordInASpansHeadThatMeansNothing() {
		check("""
				In 1934 {kirov evnt| Kirov was shot}.
				#              ^^^^ malformed-markup
				Then {>then evt contested}nothing{<then}.
				#           ^^^ malformed-markup
				""");
	}

	@Test
	void firesOnAParticularOfACardThatCslDoesNotKnow() {
		check("""
				{source lenoe: secondary book
				  publishr "Yale"}
				# ^^^^^^^^ malformed-markup
				""");
	}

	@Test
	void knowsTheVariablesOfCslAndTheLicence() {
		check("""
				{source lenoe: publisher "Yale" publisher-place "New Haven" DOI "10.1000/1" issued "2010"}
				{edition kirov "Kirov" licence "CC BY 4.0" editor "ab"}
				""");
	}

	@Test
	void firesOnABraceThatLooksLikeAFormAndIsNone() {
		check("""
				Then {kirov| he was} shot {kirov so they say}.
				#                         ^^^^^^^^^^^^^^^^^^^ malformed-markup
				""");
	}

	@Test
	@Tag("boundary")
	void bracesThatCannotStartMarkupAreText() {
		check("A { brace, {12}, {{kirov}}, a closing } one, and {");
	}

	@Test
	void looksIntoFootnotesAndHeadings() {
		check("""
				{# A {head evnt| heading}}
				#          ^^^^ malformed-markup

				{^1| A {note evnt| note}.}
				#            ^^^^ malformed-markup
				""");
	}

	@Test
	void oneMistakeHasOneFinding() {
		check("""
				In {kirov evnt foo bar| 1934} it was.
				#         ^^^^ malformed-markup
				""");
	}

	@ParameterizedTest
	@CsvSource({ "{kirov evnt| Kirov}, {kirov event| Kirov}", "{>kirov event contestd}Kirov{<kirov}, {>kirov event contested}Kirov{<kirov}",
			"{source s: publishr x}, {source s: publisher x}", "{edition e licenc x}, {edition e licence x}" })
	void proposesTheWordThatWasProbablyMeant(String text, String mended) {
		assertEquals(mended, findings(text).getFirst().fixes().getFirst().edits().getFirst().apply(text));
		assertEquals(List.of(), findings(mended));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{kirov event evnt| Kirov}", "{kirov zzz| Kirov}", "{kirov event figure| Kirov}", "{kirov so they say}" })
	void proposesNothingThatWouldNotMendIt(String text) {
		assertEquals(List.of(), findings(text).getFirst().fixes());
	}

	@Test
	void looksIntoQuotations() {
		check("""
				He wrote: “{"words @lenoe| he was {kirov evnt| shot
				#                                        ^^^^ malformed-markup
				dead}}”.
				""");
	}
}
