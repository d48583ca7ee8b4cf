package org.elenchus.rules.catalogue.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LateWitnessTest extends RuleTest {

	private static final String SOURCES = """

			{source late: primary memoir year 1955 about 1934}
			{source near: primary memoir year 1954 about 1934}
			{source wide: primary memoir year 1955 about 1930..1940}
			{source reprint: primary memoir year 1990 original-date 1935 about 1934}
			{source translation: primary memoir year 1940 translationOf late about 1910}
			{source diary: primary diary issued "1934-12-02" about 1934}
			{source undated: primary memoir about 1934}
			{source study: secondary book year 2010 about 1934}
			{source unsaid: memoir year 1990 about 1934}
			{source documents: primary book year 2001 about 1934}
			""";

	LateWitnessTest() {
		super(new LateWitness());
	}

	@Test
	void firesWhereTheOnlyWitnessWroteLong() {
		check("""
				He {x event| was shot}{@late}{@study}.
				#            ^^^^^^^^ late-witness
				""" + SOURCES);
	}

	@Test
	void isContentWithAWitnessOfTheTime() {
		check("""
				He {x event| was shot}{@late}{@diary}.
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void twentyYearsAreAllowed() {
		check("""
				He {x event| was shot}{@near}.
				""" + SOURCES);
	}

	@Test
	void theEndOfAPeriodCounts() {
		check("""
				He {x event| was shot}{@wide}.
				""" + SOURCES);
	}

	@Test
	void theClaimsOwnTimeCountsBeforeThatOfTheSource() {
		check("""
				He {x event| was shot}{@wide}, {y| and shot}{@late}, {z| again}{@wide}.
				#            ^^^^^^^^ late-witness
				#                                                        ^^^^^ late-witness

				{claim x: date 1934-12-01}
				{claim y: date 1940}
				{claim z: period 1930/1932}
				""" + SOURCES);
	}

	@Test
	void theDayOfWritingCountsBeforeThatOfPrinting() {
		check("""
				He {x event| was shot}{@reprint}, {y| was born}{@translation}.
				#                                     ^^^^^^^^ late-witness
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereADateIsMissing() {
		check("""
				He {x event| was shot}{@undated}{@late}, {y| was born}{@nobody}.
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereADateIsOpen() {
		check("""
				He {x event| was shot}{@late}.

				{claim x: date after 1930}
				""" + SOURCES);
	}

	@Test
	void documentsOfTheTimeCanBePrintedLate() {
		check("""
				He {x event| was shot}{@late}{@documents}.
				""" + SOURCES);
	}

	@Test
	void laterWorksAreNoWitnesses() {
		check("""
				He {x event| was shot}{@study}.
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereItIsNotSaidWhatASourceIs() {
		check("""
				He {x event| was shot}{@late}{@unsaid}.
				""" + SOURCES);
	}

	@Test
	void thePolicyMovesTheBorder() {
		check("""
				He {x event| was shot}{@near}.
				#            ^^^^^^^^ late-witness

				{policy limit late-witness 19}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				He {x event| was shot}{@late}{except late-witness "what it was like" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				He {x event| ‹late-witness|was
				shot›}{@late}.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x| they say}{@late}”.{^1}
				#       ^^^^^^^^ late-witness

				{^1| And {y| so do these}{@late}.}
				#            ^^^^^^^^^^^ late-witness
				""" + SOURCES);
	}

	@Test
	void leavesOpenWhatHasNoDate() {
		String cards = "\n\n{claim y: date 1934}\n\n{claim z: date 1934}\n\n{source s: primary}\n\n{source t: primary memoir year 1935}\n\n{source u: secondary}\n";
		assertEquals(2, leftOpen("{x| One}{@t}. {y| Two}{@s}. {z| Three}{@t}{@s}. {v| Four}{@u}." + cards));
	}

	@Test
	void aViewNeedsNoMemory() {
		String source = "{@m p. 3}.\n\n{source m: primary memoir author \"A. Vos\" title \"Memoirs\" year 1980 about 1933}\n";
		check("{x event| ‹late-witness|He laughed›}" + source);
		check("{x judgement| He was a fool}" + source);
		check("{x interpretation| He stood for his class}" + source);
	}
}
