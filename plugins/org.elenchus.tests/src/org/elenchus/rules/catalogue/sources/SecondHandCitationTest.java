package org.elenchus.rules.catalogue.sources;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SecondHandCitationTest extends RuleTest {

	private static final String SOURCES = """

			{source letter: primary archive year 1932}
			{source lost: primary letter year 1932 basedOn study}
			{source undated: primary letter basedOn study}
			{source reprint: primary letter year 1932 basedOn study, diary}
			{source memoir: primary memoir year 1985 basedOn study}
			{source diary: primary diary year 1940}
			{source study: secondary book year 1985}
			{source opinion: tertiary book year 1990}
			""";

	SecondHandCitationTest() {
		super(new SecondHandCitation());
	}

	@Test
	void firesWhereThePageIsThatOfAStudy() {
		check("""
				He {x attribution| wrote so}{@letter p. 297}{@study p. 297}.
				#                           ^^^^^^^^^^^^^^^^ second-hand-citation
				""" + SOURCES);
	}

	@Test
	void firesWhereTheCardNamesAStudyWrittenLater() {
		check("""
				He {x attribution| wrote so}{@lost p. 3}.
				#                           ^^^^^^^^^^^^ second-hand-citation
				""" + SOURCES);
	}

	@Test
	void isContentWithVia() {
		check("""
				He {x attribution| wrote so}{@letter via study p. 297}{@study p. 297}{@lost via study p. 3}.
				""" + SOURCES);
	}

	@Test
	void isContentWithAnotherPageOrAPlaceInTheArchive() {
		check("""
				He {x| wrote}{@letter p. 3}{@study p. 297}, {y| and wrote}{@letter f. 81 op. 3}{@study f. 81 op. 3}, {z| wrote}{@letter}{@study}.
				""" + SOURCES);
	}

	@Test
	void onlyAnArchiveHasNoPages() {
		check("""
				He {x| wrote}{@diary p. 297}{@study p. 297}.
				""" + SOURCES);
	}

	@Test
	void twoPrimarySourcesMayShareAPage() {
		check("""
				He {x| wrote}{@letter p. 297}{@diary p. 297}.
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void aSourceMayRestOnAWorkOfTheSameYear() {
		check("""
				He {x| wrote}{@memoir p. 3}.
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereDatesOrCardsAreMissing() {
		check("""
				He {x| wrote}{@undated p. 3}, {y| and wrote}{@nobody p. 3}{@study p. 3}.
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereOneOfTheBasesIsPrimary() {
		check("""
				He {x| wrote}{@reprint p. 3}.
				""" + SOURCES);
	}

	@Test
	void theCitationSaysHowNearASourceIs() {
		check("""
				He {x| wrote}{@letter p. 1}{@diary p. 1 as secondary}, {y| and wrote}{@lost p. 3 as secondary}.
				#            ^^^^^^^^^^^^^^ second-hand-citation
				""" + SOURCES);
	}

	@Test
	void looksAtWhatDisputesToo() {
		check("""
				He {x| wrote so}{@opinion p. 9}.

				{claim x: disputes @letter p. 9}
				#                  ^^^^^^^^^^^^ second-hand-citation
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				He {x| wrote so}{@lost p. 3}{except second-hand-citation "a facsimile" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToACitationOverSeveralLines() {
		check("""
				He {x| wrote
				so}‹second-hand-citation|{@lost
				p. 3}›.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x| they say}{@lost}”.{^1}
				#                ^^^^^^^ second-hand-citation

				And {y| so it was}.

				{^1 covers y| See {@letter p. 4} and {@study p. 4}.}
				#                 ^^^^^^^^^^^^^^ second-hand-citation
				""" + SOURCES);
	}
}
