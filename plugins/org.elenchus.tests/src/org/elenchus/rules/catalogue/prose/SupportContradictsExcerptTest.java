package org.elenchus.rules.catalogue.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportContradictsExcerptTest extends RuleTest {

	private static final String BAD = "‹support-contradicts-excerpt|{@s p. 3}›";

	SupportContradictsExcerptTest() {
		super(new SupportContradictsExcerpt());
	}

	private static String source(String excerpts) {
		return "\n\n{source s: primary excerpt \"" + excerpts + "\"}\n";
	}

	@Test
	void firesAtTheCitationWhereTheNumberIsAnother() {
		check("""
				{x| The weavers earned 14 guilders a week}{@s p. 3}.
				#                                         ^^^^^^^^^ support-contradicts-excerpt
				""" + source("The weavers earned 11 guilders a week"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The weavers earned eleven guilders a week", "It rained. Weavers earned 11 guilders a week, we saw. It was cold.",
			"The weavers never earned 14 guilders a week" })
	void firesOnWordsForNumbersOnOneSentenceOfManyAndOnDenials(String excerpt) {
		check("{x| The weavers earned 14 guilders a week}" + BAD + "." + source(excerpt));
	}

	@Test
	void yearsAreHeldAgainstYears() {
		check("{x| In 1932 the weavers earned 14 guilders}" + BAD + "." + source("In 1933 the weavers earned 14 guilders"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The weavers earned 14 guilders a week", "The weavers earned 14 guilders, dyers earned 11", "The weavers earned guilders every week",
			"The price of bread was 11 cents", "Die Weber verdienten 11 Gulden", "", "The weavers, as not one of the dyers and spinners of town, had many guilders earned",
			"The weavers earned 11 guilders in spring\\\", \\\"The weavers earned 14 guilders a week" })
	void isSilentWhereTheExcerptAgreesOrSpeaksOfSomethingElse(String excerpt) {
		check("{x| The weavers earned 14 guilders a week}{@s p. 3}." + source(excerpt.replace("\\", "")));
	}

	@Test
	@Tag("boundary")
	void threeWordsInCommonAreEnough() {
		check("{x| weavers earned 14 guilders}" + BAD + "." + source("weavers earned 11 guilders"));
		check("{x| weavers got 14 guilders}{@s p. 3}." + source("weavers got 11 guilders"));
	}

	@Test
	void onlySupportCountsAndNoQuotation() {
		check("{\"q| The weavers earned 14 guilders}{@s p. 3}." + source("The weavers earned 11 guilders"));
		check("{x| The weavers earned 14 guilders}.\n\n{claim x: figure disputes @s p. 3}" + source("The weavers earned 11 guilders"));
	}

	@Test
	void anUnknownSourceAndOneWithoutExcerptsSayNothing() {
		check("{x| The weavers earned 14 guilders}{@s p. 3}{@t}.\n\n{source s: primary}\n");
	}

	@Test
	void readsNotesAndSeveralLinesAndInsideQuotations() {
		check("{x| The weavers earned 14 guilders}‹support-contradicts-excerpt|{@s\np. 3}›." + source("The weavers earned 11 guilders"));
		check("So.{^1| {x| The weavers earned\n14 guilders}" + BAD + "} “{y| The weavers earned 12 guilders}" + BAD + "”" + source("The weavers earned 11 guilders"));
	}

	@Test
	void aClaimCanExceptIt() {
		check("{x| The weavers earned 14 guilders}{@s p. 3}{except support-contradicts-excerpt \"a misprint\"}." + source("The weavers earned 11 guilders"));
	}

	@Test
	void quotesTheExcerpt() {
		assertEquals("The excerpt of “s” has another number where it should support “The weavers earned 14 guilders”: “The weavers earned 11 guilders.”",
				findings("{x| The weavers earned 14 guilders}{@s p. 3}." + source("It rained. The weavers earned 11 guilders."))
						.getFirst().message().what());
	}
}
