package org.elenchus.rules.catalogue.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WeakSupportOnlyTest extends RuleTest {

	private static final String SOURCES = """

			{source good: reliability B}
			{source fair: reliability C}
			{source poor: reliability D "a defector"}
			{source split: reliability D by ab, B by cd}
			{source starred: reliability three}
			{source plain}
			{scale stars one, two, three}
			""";

	WeakSupportOnlyTest() {
		super(new WeakSupportOnly());
	}

	@Test
	void firesWhereTheSourceIsPoor() {
		check("""
				He {x| ordered it}{@poor p. 3}.
				#      ^^^^^^^^^^ weak-support-only
				""" + SOURCES);
	}

	@Test
	void firesWhereTheInformationIsDoubtful() {
		check("""
				He {x| ordered it}{@good | 4}{@plain | 6}{@poor | B5}.
				#      ^^^^^^^^^^ weak-support-only
				""" + SOURCES);
	}

	@Test
	void isContentWithOneFairSource() {
		check("""
				He {x| ordered it}{@poor}{@fair | 3}.
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void theBorderIsC3() {
		check("""
				He {x| was there}{@plain | C3}, {y| was here}{@plain | D3}, {z| was nowhere}{@plain | C4}.
				#                                   ^^^^^^^^ weak-support-only
				#                                                               ^^^^^^^^^^^ weak-support-only
				""" + SOURCES);
	}

	@Test
	void theCitationCountsBeforeTheCard() {
		check("""
				He {x| was there}{@poor | B2}, {y| was here}{@good | E2}.
				#                                  ^^^^^^^^ weak-support-only
				""" + SOURCES);
	}

	@Test
	void theRatingAtTheWordsCountsBeforeTheCard() {
		check("""
				He {x B2| was there}{@poor}, {y E4| was here}{@good}{@plain}.
				#                                   ^^^^^^^^ weak-support-only
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereSomethingIsUnrated() {
		check("""
				He {x| was there}{@poor}{@plain}, {y| was here}{@poor}{@nobody}.
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereRatersDiffer() {
		check("""
				He {x| was there}{@split}, {y| was here}{@plain | D4 by ab, B2 by cd}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfOtherScales() {
		check("""
				He {x| was there}{@starred}, {y| was here}{@poor | one}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfAClaimWithoutSupport() {
		check("""
				He {x| was there}.

				{claim x: disputes @poor}
				""" + SOURCES);
	}

	@Test
	void thePolicyMovesTheBorder() {
		check("""
				He {x| was there}{@plain | B2}, {y| was here}{@plain | C2}.
				#                                   ^^^^^^^^ weak-support-only

				{policy limit weak-support-only B2}
				""" + SOURCES);
	}

	@Test
	void aBorderThatIsNoGradeDoesNotCount() {
		check("""
				He {x| was there}{@plain | C3}, {y| was here}{@plain | C4}.
				#                                   ^^^^^^^^ weak-support-only

				{policy limit weak-support-only 7}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				He {x| ordered it}{@poor}{except weak-support-only "told as a rumour" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				He {x| ‹weak-support-only|ordered
				it›}{@poor}.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x| they say}{@poor}”.{^1}
				#       ^^^^^^^^ weak-support-only

				{^1| And {y| so do these}{@poor}.}
				#            ^^^^^^^^^^^ weak-support-only
				""" + SOURCES);
	}

	@Test
	void leavesOpenWhatIsNotRated() {
		assertEquals(1, leftOpen("{x| One}{@s | E5}{@t}. {y| Two}{@s | E5}. {z| Three}{@s | A1}{@t}. {v| Four}.\n\n{source s}\n\n{source t}\n"));
	}

	@Test
	void whatSomebodyHoldsIsWellKnownFromAWeakWork() {
		check("{x attribution| The pamphlet calls him a tool}{@p | E5}, {y event| ‹weak-support-only|and he was one›}{@p | E5}.\n\n{source p}\n");
	}
}
