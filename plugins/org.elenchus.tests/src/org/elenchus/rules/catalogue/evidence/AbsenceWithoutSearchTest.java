package org.elenchus.rules.catalogue.evidence;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AbsenceWithoutSearchTest extends RuleTest {

	private static final String SOURCES = """

			{source s}
			""";

	AbsenceWithoutSearchTest() {
		super(new AbsenceWithoutSearch());
	}

	@Test
	void firesOnAnAbsenceThatNobodyLookedInto() {
		check("""
				There is {x absence| no order}{@s}.
				#                    ^^^^^^^^ absence-without-search
				""" + SOURCES);
	}

	@Test
	void isContentWithASearch() {
		check("""
				There is {x absence| no order}.

				{claim x: searched "RGASPI f. 558"}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void aSearchThatDoesNotSayWhereIsNone() {
		check("""
				There is {x absence| no order}, {y absence| no letter}.
				#                    ^^^^^^^^ absence-without-search

				{claim x: searched " " by ab on 2024-05}
				{claim y: searched "", "GARF"}
				""" + SOURCES);
	}

	@Test
	void saysNothingOfOtherKinds() {
		check("""
				There is {x existence| an order}, {y| no order}.
				""" + SOURCES);
	}

	@Test
	void theKindOnTheCardCounts() {
		check("""
				There is {x existence| no order}, {y absence| an order}.
				#                      ^^^^^^^^ absence-without-search

				{claim x: absence}
				{claim y: existence}
				""" + SOURCES);
	}

	@Test
	void aSearchBySomeoneElseIsHis() {
		check("""
				There is {x absence| no order}, {y absence| no letter}.

				{claim x: speaker "J. Arch Getty"}
				{claim y: mode reported}
				""" + SOURCES);
	}

	@Test
	void findsTheSearchOnACardElsewhereInTheText() {
		check("""
				{claim x: searched "GARF" by ab on 2024-05 "nothing found"}

				There is {x absence| no order}.
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				There is {x absence| no order}{except absence-without-search "the archive burned" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				There is {x absence| ‹absence-without-search|no
				order›}.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x absence| nobody says}”.{^1}
				#               ^^^^^^^^^^^ absence-without-search

				{^1| And {y absence| nobody does}.}
				#                    ^^^^^^^^^^^ absence-without-search
				""" + SOURCES);
	}
}
