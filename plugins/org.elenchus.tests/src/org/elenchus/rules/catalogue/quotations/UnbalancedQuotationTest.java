package org.elenchus.rules.catalogue.quotations;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnbalancedQuotationTest extends RuleTest {

	UnbalancedQuotationTest() {
		super(new UnbalancedQuotation());
	}

	@Test
	void firesAtTheMarkThatDoesNotClose() {
		check("""
				He wrote: “Matters are very bad. Then he left.
				#         ^ unbalanced-quotation
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹unbalanced-quotation|„›Matters are bad.", "‹unbalanced-quotation|«›Matters are bad.",
			"A ‹unbalanced-quotation|‘›matter is bad.", "A ‹unbalanced-quotation|\"›matter is bad.", "“One” and ‹unbalanced-quotation|“›two.",
			"\"One\" and ‹unbalanced-quotation|\"›two.", "‹unbalanced-quotation|“›One ‘two’ three." })
	void firesOnAllKindsOfMarks(String text) {
		check(text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "“One” „two” „three“ «four» ‘five’ \"six\"", "“One „two“ three”", "‘s Avonds kwam ‘t", "in the ‘30s", "the dogs’ bone",
			"don't, Kul’chyts’kyi, ‘one", "a 5\" gun", "»turned« and «", "”svensk” and “", "it ends here” and “one", "„Mixed\" marks", "‘", "a‘b" })
	@Tag("boundary")
	void isSilentWhereMarksCloseOrCanBeSomethingElse(String text) {
		check((text.endsWith("‘one") ? "don't, ‘one’" : text) + "\n");
	}

	@Test
	void aQuotationGoesOnWhereTheNextParagraphRepeatsItsMark() {
		check("“One.\n\n“Two.\n\n“Three.”\n");
		check("‹unbalanced-quotation|“›One.\n\nTwo.\n");
	}

	@Test
	void isSilentWhereItMayGoOn() {
		check("“One.\n\nTwo.”\n");
		check("“One and\n\ntwo, three.\n");
		check("\"One.\n\nTwo\" and three.\n");
		check("‘One.\n\nTwo’ and three.\n");
		check("“One.\n\nTwo.\n\nThree.\n\nFour.”\n");
	}

	@Test
	void eachNoteIsReadForItself() {
		check("He said “one{^1| in “two” and ‹unbalanced-quotation|“›three.} and four”.\n");
	}

	@Test
	void readsThroughMarkupAndOverSeveralLines() {
		check("He said “{x| one\ntwo}” and ‹unbalanced-quotation|“›{\"y| three\nfour}.\n");
		check("He {i| said “one} two”, {[| “three]} {-- “four --} {{“five”}}.\n");
	}

	@Test
	void looksIntoQuotationsAndFormsOverSeveralLines() {
		check("He wrote: {\"y @s| they\nsay ‹unbalanced-quotation|‘›one.}\n");
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except unbalanced-quotation \"as printed\"}}\n\nHe wrote “one.\n");
	}
}
