package org.elenchus.rules.catalogue.sources;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DiscreditedSourceTest extends RuleTest {

	private static final String SOURCES = """

			{source forged: primary letter flagged forged "no original"}
			{source retracted: secondary article flagged retracted by ab on 2026-02-11, disavowed}
			{source sound: primary letter}
			""";

	DiscreditedSourceTest() {
		super(new DiscreditedSource());
	}

	@Test
	void firesOnAFlaggedSourceThatSupports() {
		check("""
				He {x| planned it}{@forged}{@retracted p. 3 | C3}{@sound}.
				#                 ^^^^^^^^^ discredited-source
				#                          ^^^^^^^^^^^^^^^^^^^^^^ discredited-source
				""" + SOURCES);
	}

	@Test
	void isContentWithAReasonAtTheCitation() {
		check("""
				He {x| planned it}{@forged | A2 "cited for its being printed"}.
				""" + SOURCES);
	}

	@Test
	void aReasonOnTheClaimsCardCanStandAlone() {
		check("""
				He {x| planned it}.

				{claim x: supports @forged p. 1 "shows the forger's hand"}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void anEmptyReasonIsNone() {
		check("""
				He {x| planned it}{@forged | A2 " "}.
				#                 ^^^^^^^^^^^^^^^^^^ discredited-source
				""" + SOURCES);
	}

	@Test
	void aSourceThatDisputesProvesNothingHere() {
		check("""
				He {x| planned it}{@sound}.

				{claim x: disputes @forged}
				""" + SOURCES);
	}

	@Test
	void saysNothingOfUnknownAndUnflaggedSources() {
		check("""
				He {x| planned it}{@nobody}{@sound}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfAMention() {
		check("""
				In {@forged| the letter} he {x| planned it}{@sound}, see {@forged}.
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				He {x| planned it}{@forged}{except discredited-source "the forgery is meant" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToACitationOverSeveralLines() {
		check("""
				He {x| planned
				it}‹discredited-source|{@forged
				p. 3}›.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x| they say}{@forged}”.{^1}
				#                ^^^^^^^^^ discredited-source

				{^1| And {y| so do these}{@forged}.}
				#                        ^^^^^^^^^ discredited-source
				""" + SOURCES);
	}
}
