package org.elenchus.rules.catalogue.evidence;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AnonymousWitnessOnlyTest extends RuleTest {

	private static final String SOURCES = """

			{source letter: primary letter author "Anonymous"}
			{source leaflet: primary other author "N.N.", "onbekend"}
			{source signed: primary letter author "Boris Nicolaevsky"}
			{source half: primary letter author "anoniem", "B. Nicolaevsky"}
			{source office: primary report}
			{source pamphlet: secondary book author "anonymous"}
			{source league: primary report author "League of the Unknown Soldier"}
			{source unknown: primary report author "Unknown informer"}
			{source informer: primary report author "an informer"}
			""";

	AnonymousWitnessOnlyTest() {
		super(new AnonymousWitnessOnly());
	}

	@Test
	void firesWhereNoWitnessHasAName() {
		check("""
				He {x| ordered it}{@letter p. 3}{@leaflet}.
				#      ^^^^^^^^^^ anonymous-witness-only
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void isContentWithOneName() {
		check("""
				He {x| ordered it}{@letter}{@signed}, {y| or not}{@half}.
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void aNameCanHaveSuchAWordInIt() {
		check("""
				He {x| ordered it}{@league}, {y| or not}{@unknown}.
				#                                ^^^^^^ anonymous-witness-only
				""" + SOURCES);
	}

	@Test
	void saysNothingOfCardsWithoutAuthor() {
		check("""
				He {x| ordered it}{@office}, {y| or not}{@nobody}.
				""" + SOURCES);
	}

	@Test
	void aLaterWorkIsNoWitness() {
		check("""
				He {x| ordered it}{@letter}{@pamphlet}, {y| or not}{@pamphlet as primary}.
				#                                           ^^^^^^ anonymous-witness-only
				""" + SOURCES);
	}

	@Test
	void aPolicyAddsWords() {
		check("""
				He {x| ordered it}{@informer}.
				#      ^^^^^^^^^^ anonymous-witness-only

				{policy words anonymous-witness-only "informer"}
				""" + SOURCES);
	}

	@Test
	void saysNothingOfAClaimWithoutSupport() {
		check("""
				He {x| ordered it}.

				{claim x: disputes @letter}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				He {x| ordered it}{@letter}{except anonymous-witness-only "protected" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				He {x| ‹anonymous-witness-only|ordered
				it›}{@letter}.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x| they say}{@letter}”.{^1}
				#       ^^^^^^^^ anonymous-witness-only

				{^1| And {y| so do these}{@leaflet}.}
				#            ^^^^^^^^^^^ anonymous-witness-only
				""" + SOURCES);
	}
}
