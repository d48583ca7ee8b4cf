package org.elenchus.rules.catalogue;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Test;

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
}
