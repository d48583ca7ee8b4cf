package org.elenchus.rules.catalogue.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodAndConfidenceMixedTest extends RuleTest {

	LikelihoodAndConfidenceMixedTest() {
		super(new LikelihoodAndConfidenceMixed());
	}

	@Test
	void firesWhereOneSentenceHasBoth() {
		check("""
				We have high confidence that it very likely burnt.
				#       ^^^^^^^^^^^^^^^ likelihood-and-confidence-mixed
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dat is waarschijnlijk, zeggen wij ‹likelihood-and-confidence-mixed|met grote zekerheid›.",
			"Met een ‹likelihood-and-confidence-mixed|redelijke mate van zekerheid› brandde hij hoogstwaarschijnlijk af." })
	void knowsDutch(String text) {
		check("{edition e language nl}\n\n" + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "It probably burnt. We have high confidence in that.", "It probably burnt.", "We have high confidence.",
			"“It probably burnt”, he said with high confidence.", "It probably burnt, he said: “with high confidence”." })
	void isSilentWhereTheyStandApart(String text) {
		check(text + "\n");
	}

	@Test
	@Tag("boundary")
	void aSemicolonDoesNotEndASentenceAndAFullStopDoes() {
		check("It probably burnt; we have ‹likelihood-and-confidence-mixed|high confidence› in that.\n");
		check("It probably burnt. We have high confidence in that.\n");
	}

	@Test
	void readsNotesQuotationsAndSeveralLines() {
		check("It burnt{^1| with ‹likelihood-and-confidence-mixed|low\nconfidence› and probably}. {\"q| ‹likelihood-and-confidence-mixed|High confidence›: likely.}\n");
	}

	@Test
	void aPolicyAddsWords() {
		check("{policy words likelihood-and-confidence-mixed \"firm ground\"}\n\nOn ‹likelihood-and-confidence-mixed|firm ground› it likely burnt.\n");
	}

	@Test
	void theEditionAndAClaimCanExceptIt() {
		check("{edition e language en {except likelihood-and-confidence-mixed \"as agreed\"}}\n\nHigh confidence that it likely burnt.\n");
		check("{x| High confidence that it likely burnt}{except likelihood-and-confidence-mixed \"as agreed\"}.\n");
	}

	@Test
	void namesBoth() {
		assertEquals("“likely” says how likely it is and “High confidence” how good the grounds are, in one sentence.",
				findings("High confidence that it likely burnt.\n").getFirst().message().what());
	}
}
