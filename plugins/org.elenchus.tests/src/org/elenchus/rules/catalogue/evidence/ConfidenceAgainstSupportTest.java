package org.elenchus.rules.catalogue.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceAgainstSupportTest extends RuleTest {

	private static final String SCALE = "{scale confidence impossible, doubtful, possible, probable, proven}\n";
	private static final String SOURCES = """
			{source s: author "A. Smith" title "Letters"}
			{source t: author "B. Brown" title "Diary"}
			{source u: author "C. Clark" title "Memoir" basedOn t}
			""";

	ConfidenceAgainstSupportTest() {
		super(new ConfidenceAgainstSupport());
	}

	private void check(String words, String card, String scale) {
		check(words + "\n\n{claim x: " + card + "}\n" + scale + SOURCES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "impossible", "doubtful" })
	void firesWhereOneIsSureThatItIsNotSoAndCitesNothing(String level) {
		check("{x event| ‹confidence-against-support|One›}{@s p. 1}.", "confidence " + level + " \"by my reckoning\" by ab on 2026-02-11", SCALE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "confidence impossible disputes @t p. 1", "confidence impossible counter y", "confidence impossible conflicts y", "confidence possible",
			"confidence impossible by ab, possible by cd", "contested confidence impossible", "statement" })
	@Tag("boundary")
	void isContentWhereSomethingIsCitedAgainstItOrTheLevelDoesNotDenyIt(String card) {
		check("{x event| One}{@s p. 1}, {y event| two}.", card.replace("statement", "\"One\""), SCALE);
	}

	@Test
	void whatNothingSupportsNothingContradicts() {
		check("{x event| One}.", "confidence impossible", SCALE);
	}

	@Test
	void firesWhereGoodIndependentSourcesAgreeAndTheConfidenceIsTheLeast() {
		check("{x event| ‹confidence-against-support|One›}{@s p. 1 | A1}{@t p. 2 | B2}.", "confidence low", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{@s p. 1 | A1}", "{@s p. 1 | A1}{@t p. 2 | B3}", "{@s p. 1 | A1}{@t p. 2 | C2}", "{@s p. 1 | A1}{@t p. 2}", "{@u p. 1 | A1}{@t p. 2 | A1}",
			"{@s p. 1 | A1}{@t p. 2 | A}" })
	@Tag("boundary")
	void oneVoiceOrOneLesserGradeIsReasonEnoughForLowConfidence(String support) {
		check("{x event| One}" + support + ".", "confidence low", "");
	}

	@Test
	void moderateIsNotLowAndWhatIsDisputedMayBeLow() {
		check("{x event| One}{@s p. 1 | A1}{@t p. 2 | B2}.", "confidence moderate", "");
		check("{x event| One}{@s p. 1 | A1}{@t p. 2 | B2}.", "confidence low disputes @u p. 3", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{@s p. 1 | B2}", "{@s p. 1 | A2}{@u p. 2 | B1}", "" })
	void firesWhereTheBestEvidenceIsAgainstItAndTheConfidenceIsTheHighest(String support) {
		check("{x event| ‹confidence-against-support|One›}" + support + ".", "confidence high disputes @t p. 3 | A1", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{@s p. 1 | A1}", "{@s p. 1}", "{@s p. 1 | B}", "{@s p. 1 | B2}{@u p. 1 | A1}", "{@s p. 1 | C5}", "{@s p. 1 | F6}" })
	@Tag("boundary")
	void whatIsAsGoodOrNotRatedOrToldByAnotherRuleIsSilent(String support) {
		check("{x event| One}" + support + ".", "confidence high disputes @t p. 3 | A1", "");
	}

	@Test
	void anUnratedDisputeOutweighsNothingAndModerateIsNotHigh() {
		check("{x event| One}{@s p. 1 | B2}.", "confidence high disputes @t p. 3", "");
		check("{x event| One}{@s p. 1 | B2}.", "confidence high disputes @t p. 3 | F6", "");
		check("{x event| One}{@s p. 1 | B2}.", "confidence moderate disputes @t p. 3 | A1", "");
	}

	@Test
	void theRatingOfTheWordsIsNotThatOfTheDispute() {
		check("{x event B2| One}{@s p. 1}.", "confidence high disputes @t p. 3", "");
		check("{x event B2| ‹confidence-against-support|One›}{@s p. 1}.", "confidence high disputes @t p. 3 | A1", "");
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x event| One}{@s p. 1}{except confidence-against-support \"by reckoning\" by ab on 2026-02-11}.", "confidence impossible", SCALE);
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("One.{^1}\n\n{^1| {x event| ‹confidence-against-support|One\nday›}{@s p. 1}.} “{\"y @s p. 1| ‹confidence-against-support|Two›}”",
				"confidence impossible}\n{claim y: confidence impossible", SCALE);
	}

	@Test
	void saysWhichContradictionItIs() {
		assertEquals("The confidence in “One” is “high”, although the best evidence that is cited speaks against it.",
				findings("{x event| One}.\n\n{claim x: confidence high disputes @t p. 3}\n" + SOURCES).getFirst().message().what());
	}
}
