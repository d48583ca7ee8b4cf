package org.elenchus.rules.catalogue.sources;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatersDisagreeTest extends RuleTest {

	private static final String SOURCE = "\n{source lenoe}\n{scale stars one, two, three}\n";

	RatersDisagreeTest() {
		super(new RatersDisagree());
	}

	@ParameterizedTest
	@ValueSource(strings = { "A2, C2", "B1, B3", "A by ab, E by cd", "B2 \"files\" by ab, D2 by cd", "one, three", "5, 1" })
	void firesTwoStepsApartOnOneAxis(String ratings) {
		check("{x| one}‹raters-disagree|{@lenoe p. 3 | %s}›.\n".formatted(ratings) + SOURCE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "A2, B3", "F1, A1", "A6, A1", "B2 \"a\" by ab, D2 \"b\" by cd", "one, two", "A, 5", "A1 by ab, C3 by ab",
			"one, A", "unknown, one" })
	@Tag("boundary")
	void leavesOthersInPeace(String ratings) {
		check("{x| one}{@lenoe p. 3 | %s}.\n".formatted(ratings) + SOURCE);
	}

	@Test
	void firesOnPlainCitationsOnCardsAndOnConfidence() {
		check("""
				See {@lenoe | A1, C1}.
				#   ^^^^^^^^^^^^^^^^^ raters-disagree

				{claim y: supports @lenoe | A1 by ab, E1 by cd confidence low by ab, high by cd}
				#      ^ raters-disagree
				#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ raters-disagree
				{source s: reliability A by ab, D by cd}
				#       ^ raters-disagree
				""" + SOURCE);
	}

	@Test
	void aCitationOfTwoClaimsIsReportedOnce() {
		check("{>x}{>y}one{<x}{<y}‹raters-disagree|{@lenoe | A1, C1}›.\n" + SOURCE);
	}

	@Test
	void firesInAFootnoteInAQuotationAndOverSeveralLines() {
		check("{^1| {\"x| one}‹raters-disagree|{@lenoe | A1,\nC1}›.}\n" + SOURCE);
	}

	@Test
	void anExceptionHoldsAtTheClaimAndOnTheSource() {
		check("{x| one}{@lenoe | A1, C1}{except raters-disagree \"see the preface\"}.\n" + SOURCE);
		check("{source s: reliability A by ab, D by cd {except raters-disagree \"see the preface\"}}\n");
	}

	@Test
	void ratersOfOneInformationAreHeldAgainstEachOtherWhereverTheyRateIt() {
		check("""
				{x| One}{@lenoe p. 3 | A1 by ab}.
				{claim x: supports @lenoe p. 3 | C3 by cd}
				#                  ^^^^^^^^^^^^^^^^^^^^^^ raters-disagree
				""" + SOURCE);
		check("{edition a}\n\n{x| One}{@lenoe p. 3 | A1 by ab}.\n" + SOURCE,
				"{edition b}\n\n{x| One}‹raters-disagree|{@lenoe p.  3 | A4 by cd}›{@lenoe p. 3 | A5 by ef}.\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{x| One}{@lenoe p. 4 | C3 by cd}", "{y| One}{@lenoe p. 3 | C3 by cd}", "{x| One}{@lenoe p. 3 | C3}",
			"{x| One}{@lenoe p. 3 | C3 by ab}", "{x| One}{@lenoe p. 3 | B2 by cd}", "{x| One}{@other p. 3 | C3 by cd}" })
	void otherInformationOrTheSameRaterIsNoConflict(String other) {
		check("{edition a}\n\n{x| One}{@lenoe p. 3 | A1 by ab}.\n" + SOURCE + "{source other}\n", "{edition b}\n\n" + other + ".\n");
	}

	@Test
	void withoutALocatorNobodyKnowsWhatIsRated() {
		check("{edition a}\n\n{x| One}{@lenoe | A1 by ab}.\n" + SOURCE, "{edition b}\n\n{x| One}{@lenoe | C3 by cd}.\n");
	}
}
