package org.elenchus.rules.catalogue.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SchoolBalanceTest extends RuleTest {

	private static final String SOURCES = """

			{school one} {school other}
			{source a: secondary book school one}
			{source b: secondary book school other}
			{source p: primary archive}
			""";

	SchoolBalanceTest() {
		super(new SchoolBalance());
	}

	@Test
	void firesAboveTheShareAtTheHeading() {
		check("""
				{# Who ordered it?}
				   ^^^^^^^^^^^^^^^ school-balance

				{x contested| Stalin}{@a}{@a p. 2}, so {y| they}{@a p. 3} say {@a p. 4}{@b}.
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void isContentWithTheShareItself() {
		check("{# Who ordered it?}\n\n{x contested| Stalin}{@a}{@a p. 2}{@a p. 3}{@b}{@p}.\n" + SOURCES);
	}

	@Test
	void fourCitationsAreTooFew() {
		check("{x contested| Stalin}{@a}{@a p. 2}{@a p. 3}{@a p. 4}.\n" + SOURCES);
	}

	@Test
	void aChapterWithoutContestedClaimsIsLeftAlone() {
		check("""
				{# Who ordered it?}

				{x| Stalin}{@a}{@a}{@a}{@a}{@a}.

				{# And why?}

				{y contested| Fear}{@b}.
				""" + SOURCES);
	}

	@Test
	void aChapterWithoutAHeadingIsToldAtItsFirstContestedClaim() {
		check("""
				So {z| it} {x contested| was}{@a}{@a}{@a}{@a}{@a}, {y contested| or not}.
				#                        ^^^ school-balance
				""" + SOURCES);
	}

	@Test
	void citationsOnCardsCountOnceForTheChapterOfTheirClaim() {
		check("{x contested| Stalin}{@a}{@a}{@a}{@a}{@a}.\n\n{claim x: disputes @b disputes @b disputes @b disputes @b}\n" + SOURCES);
	}

	@Test
	void unknownSourcesCountForNoSchool() {
		check("{x contested| Stalin}{@a}{@a}{@a}{@gone}{@gone}.\n" + SOURCES);
	}

	@Test
	void thePolicyDecidesTheShare() {
		check("{policy limit school-balance 80}\n\n{x contested| Stalin}{@a}{@a}{@a}{@a}{@b}.\n" + SOURCES);
		check("""
				{policy limit school-balance 79}

				{x contested| Stalin}{@a}{@a}{@a}{@a}{@b}.
				              ^^^^^^ school-balance
				""" + SOURCES);
	}

	@Test
	void tellsTheShareAndTheSchool() {
		assertEquals("Of what this chapter about contested claims cites, 80 per cent comes from one school, “one”; the rule reports what is above 60 per cent.",
				findings("{x contested| Stalin}{@a}{@a}{@a}{@a}{@b}.\n" + SOURCES).getFirst().message().what());
	}

	@Test
	void citationsInFootnotesAndQuotationsCountAndWordsMayReachOverLines() {
		check("""
				“So {x contested| ‹school-balance|they
				say›}{@a}”.{^1}

				{^1| See {@a p. 2}{@a p. 3}{@a p. 4}{@a p. 5}.}
				""" + SOURCES);
	}

	@Test
	void anExceptionOnTheEditionsCardHolds() {
		check("""
				{edition e {except school-balance "about one school"}}

				{x contested| Stalin}{@a}{@a}{@a}{@a}{@a}.
				""" + SOURCES);
	}

	@Test
	void aContestedClaimInAFootnoteIsToldThere() {
		check("So it was.{^1}\n\n{^1| Was {x contested| ‹school-balance|it›}{@a}{@a p. 2}{@a p. 3}{@a p. 4}{@a p. 5}?}\n" + SOURCES);
	}
}
