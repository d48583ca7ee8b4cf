package org.elenchus.rules.catalogue.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConfidenceAboveEvidenceTest extends RuleTest {

	private static final String SOURCES = """

			{source good: reliability B}
			{source fair: reliability C}
			{source poor: reliability D}
			{source plain}
			""";

	ConfidenceAboveEvidenceTest() {
		super(new ConfidenceAboveEvidence());
	}

	@Test
	void firesWhereTheBestEvidenceIsTooWeak() {
		check("""
				He {x| ordered it}{@fair | 3}{@poor}.
				#      ^^^^^^^^^^ confidence-above-evidence

				{claim x: confidence high}
				""" + SOURCES);
	}

	@Test
	void isContentWithOneGoodPieceOfEvidence() {
		check("""
				He {x| ordered it}{@good | 2}{@poor | 5}.

				{claim x: confidence high "the files" by ab on 2026-02-11}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void theBorderOfHighIsB2() {
		check("""
				He {x| did}{@plain | B2}, {y| did not}{@plain | C2}, {z| may}{@plain | B3}.
				#                             ^^^^^^^ confidence-above-evidence
				#                                                        ^^^ confidence-above-evidence

				{claim x: confidence high}
				{claim y: confidence high}
				{claim z: confidence high}
				""" + SOURCES);
	}

	@Test
	void theBorderOfModerateIsC3() {
		check("""
				He {x| did}{@plain | C3}, {y| did not}{@plain | D3}, {z| may}{@plain | C4}.
				#                             ^^^^^^^ confidence-above-evidence
				#                                                        ^^^ confidence-above-evidence

				{claim x: confidence moderate}
				{claim y: confidence moderate}
				{claim z: confidence moderate}
				""" + SOURCES);
	}

	@Test
	void lowConfidenceAsksNothing() {
		check("""
				He {x| ordered it}{@poor | 5}.

				{claim x: confidence low}
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereSomethingIsUnrated() {
		check("""
				He {x| did}{@plain}{@poor}, {y| did not}{@good}, {z| may}{@nobody}.

				{claim x: confidence high}
				{claim y: confidence high}
				{claim z: confidence high}
				""" + SOURCES);
	}

	@Test
	void saysNothingOfAClaimWithoutSupportOrWithoutConfidence() {
		check("""
				He {x| did}, {y| did not}{@poor}.

				{claim x: confidence high}
				{claim y: disputes @good}
				""" + SOURCES);
	}

	@Test
	void oneOfSeveralRatersIsEnough() {
		check("""
				He {x| did}{@fair | 3}.
				#      ^^^ confidence-above-evidence

				{claim x: confidence low by ab, high by cd}
				""" + SOURCES);
	}

	@Test
	void thePolicyGivesAnotherTable() {
		check("""
				He {x| did}{@plain | B2}, {y| did not}{@poor}.
				#      ^^^ confidence-above-evidence

				{claim x: confidence certain}
				{claim y: confidence high}
				{scale confidence high, certain}
				{policy limit confidence-above-evidence "certain A1"}
				""" + SOURCES);
	}

	@Test
	void aTableOfWhichARowCannotBeReadChangesNothing() {
		check("""
				He {x| did}{@plain | B2}, {y| ‹confidence-above-evidence|did not›}{@poor}.

				{claim x: confidence certain}
				{claim y: confidence high}
				{scale confidence high, certain}
				{policy limit confidence-above-evidence "certain A1, nonsense"}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				He {x| did}{@poor}.

				{claim x: confidence high {except confidence-above-evidence "three witnesses" by ab on 2026-02-11}}
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				He {x| ‹confidence-above-evidence|did
				it›}{@poor}.

				{claim x: confidence high}
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x| they say}{@poor}”.{^1}
				#       ^^^^^^^^ confidence-above-evidence

				{^1| And {y| so do these}{@poor}.}
				#            ^^^^^^^^^^^ confidence-above-evidence

				{claim x: confidence high}
				{claim y: confidence moderate}
				""" + SOURCES);
	}

	@Test
	void leavesOpenWhatIsNotRated() {
		assertEquals(1, leftOpen("{x| One}{@s}. {y| Two}{@s}. {z| Three}{@s | E5}.\n\n{claim x: confidence high}\n\n{claim z: confidence high}\n\n{source s}\n"));
	}
}
