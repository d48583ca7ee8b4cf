package org.elenchus.rules.catalogue.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Without(value = { Kind.FOOTNOTE, Kind.QUOTATION }, because = "it reports on cards, and cards stand in paragraphs of their own")
class UnreadableLimitTest extends RuleTest {

	UnreadableLimitTest() {
		super(new UnreadableLimit());
	}

	@Test
	void firesOnWhatTheRuleDoesNotTake() {
		check("""
				{policy history:
				  limit late-witness "long ago"
				#                    ^^^^^^^^^^ unreadable-limit
				  limit weak-support-only C
				#                         ^ unreadable-limit
				  limit confidence-above-evidence "high B2, moderate"}
				#                                 ^^^^^^^^^^^^^^^^^^^ unreadable-limit
				""");
	}

	@Test
	void firesOnARuleWithoutALimit() {
		check("{policy limit hearsay-only ‹unreadable-limit|3›}");
	}

	@Test
	@Tag("boundary")
	void theBoundsThemselvesAreTaken() {
		check("""
				{policy history:
				  limit school-balance 0
				  limit school-balance 100
				  limit school-balance 101
				#                      ^^^ unreadable-limit
				  limit late-witness 1000
				  limit late-witness 1001
				#                    ^^^^ unreadable-limit
				  limit weak-support-only A1
				  limit weak-support-only F6
				  limit weak-support-only F7}
				#                         ^^ unreadable-limit
				""");
	}

	@Test
	void aRuleThatThereIsNotIsAnotherOnesBusiness() {
		check("{policy limit balance many}");
	}

	@Test
	void aLimitCanGoOverSeveralLines() {
		check("{policy limit school-balance ‹unreadable-limit|\"half\nof them\"›}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"school-balance many             | a whole number of per cent from 0 to 100",
			"late-witness many               | a whole number of years from 0 to 1000",
			"weak-support-only many          | a grade of source and information from F6 to A1",
			"confidence-above-evidence many  | levels of confidence, each with a grade from F6 to A1",
			"hearsay-only many               | no limit" })
	void saysWhatTheRuleTakes(String limit, String takes) {
		assertEquals("The limit “many” cannot be used: the rule " + limit.replace(" many", "") + " takes " + takes + ".",
				findings("{policy limit " + limit + "}").getFirst().message().what());
	}

	@Test
	void saysWhatHoldsWithoutIt() {
		assertEquals("Write a limit as the rule's page gives it, or take it away; then 60 holds.",
				findings("{policy limit school-balance many}").getFirst().message().remedy());
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except unreadable-limit \"ours reads it\"}}\n\n{policy limit school-balance many}\n");
	}
}
