package org.elenchus.rules.catalogue.evidence;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SelfCitationOnlyTest extends RuleTest {

	private static final String SOURCES = """

			{source own: secondary book author "Matthew E. Lenoe"}
			{source turned: secondary article author "LENOE,  Matthew E."}
			{source short: secondary article author "M. Lenoe"}
			{source joint: secondary article author "Åsmund Egge", "Matthew E. Lenoe"}
			{source egge: secondary book author "Åsmund Egge"}
			{source diary: primary diary author "Matthew E. Lenoe"}
			{source nobody: secondary book}
			{edition e author "Matthew E. Lenoe"}
			""";

	SelfCitationOnlyTest() {
		super(new SelfCitationOnly());
	}

	@Test
	void firesWhereTheAuthorCitesOnlyHimself() {
		check("""
				He {x| acted alone}{@own p. 3}{@turned}{@joint}.
				#      ^^^^^^^^^^^ self-citation-only
				""" + SOURCES);
	}

	@Test
	void isContentWithSomeoneElse() {
		check("""
				He {x| acted alone}{@own p. 3}{@egge p. 4}.
				""" + SOURCES);
	}

	@Test
	void knowsNamesByTheirCards() {
		check("""
				He {x| acted alone}{@short}.
				#      ^^^^^^^^^^^ self-citation-only

				{name lenoe "Matthew E. Lenoe" variants "Lenoe, M.", "Matt Lenoe"}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void anotherFormOfTheNameMayBeSomeoneElse() {
		check("""
				He {x| acted alone}{@short}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfAttributionsAndOfWhatTheAuthorSaw() {
		check("""
				He {x attribution| has argued so}{@own}, {y event| and was there}{@diary}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfSourcesWithoutAuthorAndUnknownOnes() {
		check("""
				He {x| acted alone}{@own}{@nobody}, {y| or not}{@unknown}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfAClaimWithoutSupport() {
		check("""
				He {x| acted alone}.

				{claim x: disputes @own}
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereTheEditionNamesNoAuthor() {
		check("""
				He {x| acted alone}{@own}.

				{edition e editor "Matthew E. Lenoe"}
				{source own: secondary book author "Matthew E. Lenoe"}
				""");
	}

	@Test
	void isExcepted() {
		check("""
				He {x| acted alone}{@own}{except self-citation-only "a summary" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				He {x| ‹self-citation-only|acted
				alone›}{@own}.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x| they say}{@own}”.{^1}
				#       ^^^^^^^^ self-citation-only

				{^1| And {y| so do these}{@turned}.}
				#            ^^^^^^^^^^^ self-citation-only
				""" + SOURCES);
	}
}
