package org.elenchus.rules.catalogue.sources;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MissingLocatorTest extends RuleTest {

	private static final String SOURCES = """

			{source book: secondary book}
			{source article: secondary article}
			{source fonds: primary archive archive_location "f. 558 op. 11"}
			{source leaf: primary archive archive_location "f. 558 op. 11 d. 27 l. 3"}
			{source access: primary archive archive_location "NL-HaNA 2.05.44 inv. 12"}
			{source pravda: primary newspaper}
			{source chapter: secondary book page "12-15"}
			{policy require locator}
			""";

	MissingLocatorTest() {
		super(new MissingLocator());
	}

	@Test
	void firesOnABookANewspaperAndAnArchive() {
		check("""
				One {x event| was shot}{@book}{@pravda}{@fonds}.
				#                      ^^^^^^^ missing-locator
				#                             ^^^^^^^^^ missing-locator
				#                                      ^^^^^^^^ missing-locator
				""" + SOURCES);
	}

	@Test
	void isContentWithAPlace() {
		check("""
				One {x event| was shot}{@book p. 1}{@pravda 1934-12-02}{@fonds d. 27 l. 3}{@fonds list 3}.
				""" + SOURCES);
	}

	@Test
	void asksNothingOfAnArticle() {
		check("""
				One {x event| was shot}{@article}.
				""" + SOURCES);
	}

	@Test
	void asksNothingWhereTheCardGivesThePages() {
		check("""
				One {x event| was shot}{@chapter}.
				""" + SOURCES);
	}

	@Test
	void asksNothingWhereTheCardGivesTheWholePlaceInTheArchive() {
		check("""
				One {x event| was shot}{@leaf}{@access}.
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void aRatingIsNoPlace() {
		check("""
				One {x event| was shot}{@book | A1}.
				#                      ^^^^^^^^^^^^ missing-locator
				""" + SOURCES);
	}

	@Test
	void looksAtWhatDisputesToo() {
		check("""
				One {x| was shot}.

				{claim x: disputes @book counter y}
				#                  ^^^^^ missing-locator
				{claim y}
				""" + SOURCES);
	}

	@Test
	void theSourceThroughWhichAnotherIsCitedHasThePages() {
		check("""
				One {x| was shot}{@fonds via article}{@article via book}{@fonds via book p. 3}.
				#                                    ^^^^^^^^^^^^^^^^^^^ missing-locator
				""" + SOURCES);
	}

	@Test
	void saysNothingOfUnknownSources() {
		check("""
				One {x event| was shot}{@nobody}{@book via nobody}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfCitationsWithoutAClaim() {
		check("""
				See {@book}.
				""" + SOURCES);
	}

	@Test
	void asksOnlyOfTheClaimsThatThePolicyNames() {
		check("""
				One {x event| was}{@s}, one {y motive| wanted}{@s}.
				#                                             ^^^^ missing-locator

				{source s: book}

				{policy require locator for motive}
				""");
	}

	@Test
	void asksNothingWhereNoPolicyDoes() {
		check("""
				One {x event| was shot}{@s}.

				{source s: book}
				""");
	}

	@Test
	void isExcepted() {
		check("""
				One {x event| was shot}{@book}{except missing-locator "the whole book" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToACitationOverSeveralLines() {
		check("""
				One {x event| was
				shot}‹missing-locator|{@book
				  | A1}›.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotes() {
		check("""
				One.{^1}

				{^1| So {x event| he was shot}{@book}.}
				#                             ^^^^^^^ missing-locator
				""" + SOURCES);
	}

	@Test
	void looksIntoQuotations() {
		check("""
				“So {q quotation| he {y| was shot}{@pravda}}”.
				#                                 ^^^^^^^^^ missing-locator
				""" + SOURCES);
	}

	@Test
	void diariesReportsAndStatisticsHavePages() {
		check("{x event| One}‹missing-locator|{@diary}›, {y event| two}‹missing-locator|{@report}›, {z event| three}‹missing-locator|{@yearbook}›, "
				+ "{v event| four}{@letter}.\n\n{policy require locator}\n{source diary: primary diary}\n{source report: primary report}\n"
				+ "{source yearbook: primary statistics}\n{source letter: primary letter}\n");
	}

	@Test
	@Tag("boundary")
	void passimIsAPlaceForMuchAndNoneForAFigure() {
		check("""
				{x event| He complained}{@long passim} of {y figure| 381,026 families}{@long Passim}.
				#                                                                     ^^^^^^^^^^^^^^ missing-locator

				{policy require locator}
				{source long: primary book}
				""");
	}
}
