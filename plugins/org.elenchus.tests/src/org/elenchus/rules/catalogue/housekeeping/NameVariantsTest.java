package org.elenchus.rules.catalogue.housekeeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Without(value = Kind.QUOTATION, because = "a quotation keeps the spelling of its source")
class NameVariantsTest extends RuleTest {

	private static final String CARD = "\n{name p \"Georgy Pyatakov\" variants \"Pjatakov\", \"G. L. Piatakov\"}\n";

	NameVariantsTest() {
		super(new NameVariants());
	}

	@Test
	void firesOnceForEachSpellingBesideTheForm() {
		check("""
				Pjatakov came. Georgy Pyatakov spoke; Pjatakov and Piatakov left.
				^^^^^^^^ name-variants
				#                                                  ^^^^^^^^ name-variants
				""" + CARD);
	}

	@Test
	@Tag("boundary")
	void theFirstSpellingCountsWhereTheFormIsNotUsed() {
		check("Piatakov came. ‹name-variants|Pjatakov› left.\n" + CARD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pyatakov came.", "Georgy Pyatakov came, and Pyatakov’s wife, and Pyatakov's son.",
			"Pyatakov came. Pjatakovs came, and pjatakov.", "Pyatakov wrote “{\"x| Pjatakov}”.", "Pyatakov and {sic| Pjatakov}." })
	void leavesOneSpellingQuotationsAndSicInPeace(String text) {
		check(text + "\n" + CARD);
	}

	@Test
	void looksIntoFootnotesAndOverSeveralLines() {
		check("Pyatakov came.{^1}\n\n{^1| As\n‹name-variants|Pjatakov›’s wife says in {x| his\nhouse}.}\n" + CARD);
	}

	@Test
	void textsOfAProjectAreCompared() {
		check("Pyatakov came.\n" + CARD, "‹name-variants|Pjatakov›’s wife came, and Pjatakov came.\n");
		check("Pyatakov came.\n" + CARD, "Pyatakov came.\n", "{\"x| Pjatakov} came.\n");
	}

	@Test
	void aNameIsAWholeWordWithACapital() {
		for (String other : new String[] { "anti-Pjatakov", "XPjatakov", "pjatakov", "Pjatakov-Smith", "Pjatakovs", "O'Pjatakov" }) {
			check("Pyatakov came.\n" + CARD, other + " came.\n");
		}
		for (String other : new String[] { "(‹name-variants|Pjatakov›)", "1937: ‹name-variants|Pjatakov›'s end", "The ‹name-variants|Pjatakov› case" }) {
			check("Pyatakov came.\n" + CARD, other + " came.\n");
		}
	}

	@Test
	void theSpellingOfMostTextsCounts() {
		check("‹name-variants|Pyatakov› came.\n" + CARD, "Pjatakov came.\n", "Pjatakov came.\n");
		check("Pyatakov came.\n" + CARD, "‹name-variants|Piatakov› came.\n", "‹name-variants|Pjatakov› came.\n");
	}

	@Test
	void withoutTheFormTheFirstOfTheAlphabetCounts() {
		check(CARD, "‹name-variants|Pjatakov› came.\n", "Piatakov came.\n");
	}

	@Test
	void aSpellingIsToldOnceForAProject() {
		check("Pyatakov came.\n" + CARD, "‹name-variants|Pjatakov› came.\n", "Pjatakov came.\n", "Pyatakov came.\n", "Pyatakov came.\n");
	}

	@Test
	void whereATextIsToldItselfThatIsEnough() {
		check("Pyatakov came.\n" + CARD, "Pyatakov and ‹name-variants|Pjatakov› came.\n", "Pjatakov came.\n", "Pyatakov came.\n");
	}

	@Test
	void saysWhereTheOtherSpellingStands() {
		assertEquals("“Pjatakov” here is “Pyatakov” in 1.elx: two spellings of one person's name.", what("Pjatakov came.\n", "Pyatakov came.\n" + CARD));
		assertEquals("“Pjatakov” here is “Pyatakov” elsewhere in the text: two spellings of one person's name.", what("Pjatakov and Pyatakov came.\n" + CARD));
	}

	private String what(String text, String... others) {
		return findings(text, others).getFirst().message().what();
	}

	@Test
	void cardsCountInAllFiles() {
		check("Pyatakov and ‹name-variants|Pjatakov›.\n", CARD);
	}

	@Test
	void aNameThatTwoPersonsShareIsPassedOver() {
		check("Pyatakov and Pjatakov.\n" + CARD + "{name other \"Leonid Pjatakov\"}\n");
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except name-variants \"as printed\"}}\n\nPyatakov and Pjatakov.\n" + CARD);
	}
}
