package org.elenchus.rules.catalogue.evidence;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TertiaryAsEvidenceTest extends RuleTest {

	private static final String SOURCES = """

			{source encyclopedia: tertiary website}
			{source textbook: tertiary book}
			{source study: secondary book}
			{source unsaid}
			""";

	TertiaryAsEvidenceTest() {
		super(new TertiaryAsEvidence());
	}

	@Test
	void firesWhereAllSupportIsTertiary() {
		check("""
				In 1934 {x event| Kirov was shot}{@encyclopedia}{@textbook p. 3}.
				#                 ^^^^^^^^^^^^^^ tertiary-as-evidence
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void isContentWithAStudy() {
		check("""
				In 1934 {x event| Kirov was shot}{@encyclopedia}{@study p. 3}.
				""" + SOURCES);
	}

	@Test
	void theCitationCountsBeforeTheCard() {
		check("""
				In 1934 {x event| Kirov was shot}{@textbook p. 3 as primary}, {y| they say}{@study p. 3 as tertiary}.
				#                                                                 ^^^^^^^^ tertiary-as-evidence
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereItIsNotSaidWhatASourceIs() {
		check("""
				In 1934 {x event| Kirov was shot}{@encyclopedia}{@unsaid}, {y| there}{@encyclopedia}{@nobody}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfAClaimWithoutSupport() {
		check("""
				In 1934 {x event| Kirov was shot}.

				{claim x: disputes @encyclopedia}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				In 1934 {x event| Kirov was shot}{@encyclopedia}{except tertiary-as-evidence "everyone knows" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void anExceptionWithoutAReasonDoesNotCount() {
		check("""
				In 1934 {x event| Kirov was shot}{@encyclopedia}.
				#                 ^^^^^^^^^^^^^^ tertiary-as-evidence

				{claim x {except tertiary-as-evidence}}
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				In 1934 {x event| ‹tertiary-as-evidence|Kirov
				was shot›}{@encyclopedia}.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x| they say}{@textbook}”.{^1}
				#       ^^^^^^^^ tertiary-as-evidence

				{^1| And {y| so do these}{@encyclopedia}.}
				#            ^^^^^^^^^^^ tertiary-as-evidence
				""" + SOURCES);
	}
}
