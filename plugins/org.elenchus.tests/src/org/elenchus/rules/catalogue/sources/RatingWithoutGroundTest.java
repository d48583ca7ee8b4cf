package org.elenchus.rules.catalogue.sources;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingWithoutGroundTest extends RuleTest {

	private static final String DISPUTED = """

			{claim gun: disputes @orlov | C3 "hearsay" by ab on 2026-02-11}
			{source lenoe}
			{source orlov}
			{source rated: reliability B "files" by ab}
			{source grounded: reliability B "files" by ab on 2026-02-11}
			""";

	RatingWithoutGroundTest() {
		super(new RatingWithoutGround());
	}

	@ParameterizedTest
	@ValueSource(strings = { "B2", "B2 \"files\"", "B2 by ab", "B2 \"files\" by ab", "B2 by ab on 2026-02-11", "B2 \" \" by ab on 2026-02-11" })
	@Tag("boundary")
	void firesWhereSomethingIsMissing(String rating) {
		check("{gun| Nikolaev fired}‹rating-without-ground|{@lenoe p. 2 | %s}›.\n".formatted(rating) + DISPUTED);
	}

	@Test
	void isContentWithReasonRaterAndDate() {
		check("{gun| Nikolaev fired}{@lenoe p. 2 | B2 \"files\" by ab on 2026-02-11}{@grounded}.\n" + DISPUTED);
	}

	@Test
	void theReliabilityCountsWhereTheCitationIsNotRated() {
		check("{gun| Nikolaev fired}‹rating-without-ground|{@rated}›.\n" + DISPUTED);
		check("{gun| Nikolaev fired}{@rated| B2 \"files\" by ab on 2026-02-11}.\n" + DISPUTED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "B2", "B", "B3 \"files\"", "B2 by cd" })
	void whoRepeatsTheReliabilityOfTheCardHasItsGround(String rating) {
		check("{gun| Nikolaev fired}{@grounded p. 2 | %s}.\n".formatted(rating) + DISPUTED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "A2", "C", "2" })
	void whoDepartsFromTheReliabilityOfTheCardGivesHisOwn(String rating) {
		check("{gun| Nikolaev fired}‹rating-without-ground|{@grounded p. 2 | %s}›.\n".formatted(rating) + DISPUTED);
		check("{gun| Nikolaev fired}‹rating-without-ground|{@rated p. 2 | B2}›.\n" + DISPUTED);
	}

	@Test
	void gradesOfAnotherScaleAreComparedAsAWhole() {
		String scale = "{scale stars one, two}\n{source starred: reliability two \"files\" by ab on 2026-02-11}\n";
		check("{gun| fired}{@starred | two}‹rating-without-ground|{@starred | one}›.\n" + DISPUTED + scale);
	}

	@Test
	void theRatingOfACardIsToldAtItsFirstCitation() {
		check("{gun| Nikolaev fired}‹rating-without-ground|{@rated p. 2}›{@rated p. 3}, {knife| and ran}{@rated}.\n"
				+ "\n{claim knife: disputes @grounded}\n" + DISPUTED);
	}

	@Test
	void firesOnceForSeveralRaters() {
		check("{gun| Nikolaev fired}‹rating-without-ground|{@lenoe | B2 by ab, C3 by cd}›.\n" + DISPUTED);
	}

	@Test
	void leavesBareGradesInPeaceWhereNothingIsDisputed() {
		check("{knife| Nikolaev fired}{@lenoe | B2}, {other| two}{@lenoe}.\n" + DISPUTED);
	}

	@Test
	void aPolicyCanAskForThem() {
		check("{one figure| one}‹rating-without-ground|{@lenoe | B2}›.\n\n{policy require rating for figure}\n" + DISPUTED);
	}

	@Test
	void firesInAFootnoteInAQuotationAndOverSeveralLines() {
		check("""
				{^1| {"gun| Nikolaev fired}‹rating-without-ground|{@lenoe p. 2
				| B2}›.}
				""" + DISPUTED);
	}

	@Test
	void anExceptionOfTheClaimHolds() {
		check("{gun| fired}{@lenoe | B2}{except rating-without-ground \"see the preface\"}.\n" + DISPUTED);
	}
}
