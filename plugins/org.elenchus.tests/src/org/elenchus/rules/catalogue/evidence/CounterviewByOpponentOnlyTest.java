package org.elenchus.rules.catalogue.evidence;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CounterviewByOpponentOnlyTest extends RuleTest {

	private static final String SOURCES = """

			{source conquest: secondary book}
			{source orlov: primary memoir}
			{source lenoe: secondary book}
			{source file: primary archive}
			""";

	CounterviewByOpponentOnlyTest() {
		super(new CounterviewByOpponentOnly());
	}

	@Test
	void firesWhereASupporterTellsWhatIsAgainstIt() {
		check("""
				Stalin {x| ordered it}{@conquest}{@orlov}.
				#          ^^^^^^^^^^ counterview-by-opponent-only

				{claim x: disputes @file via conquest p. 3 disputes @lenoe via orlov}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void isContentWithOneVoiceOfItsOwn() {
		check("""
				Stalin {x| ordered it}{@conquest}.

				{claim x: disputes @file via conquest p. 3 disputes @lenoe p. 689}
				""" + SOURCES);
	}

	@Test
	void isContentWithAMessengerWhoDoesNotSupportIt() {
		check("""
				Stalin {x| ordered it}{@conquest}.

				{claim x: disputes @file via lenoe p. 3}
				""" + SOURCES);
	}

	@Test
	void readsTheClaimsThatStandAgainstIt() {
		check("""
				Stalin {x| ordered it}{@conquest}, or {y| nobody did}{@lenoe via conquest}.
				#          ^^^^^^^^^^ counterview-by-opponent-only

				{claim y: counter x}
				""" + SOURCES);
	}

	@Test
	void theyMayBeNamedOnEitherCard() {
		check("""
				Stalin {x| ordered it}{@conquest}, or {y| nobody did}{@lenoe via conquest}, or {z| another}{@lenoe via conquest}{@file}.
				#          ^^^^^^^^^^ counterview-by-opponent-only
				#                                                                                  ^^^^^^^ counterview-by-opponent-only

				{claim x: counter y}
				{claim z: counter v}
				{claim v: supports @orlov via file}
				""" + SOURCES);
	}

	@Test
	void oneOfTheClaimsThatStandAgainstItIsEnough() {
		check("""
				Stalin {x| ordered it}{@conquest}, or {y| nobody did}{@lenoe via conquest}, or {z| chance did}{@file}.

				{claim x: counter y counter z}
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereAClaimAgainstItHasNoSupport() {
		check("""
				Stalin {x| ordered it}{@conquest}, or {y| nobody did}.

				{claim x: counter y disputes @file via conquest}
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereAClaimAgainstItIsUnknown() {
		check("""
				Stalin {x| ordered it}{@conquest}.

				{claim x: counter nobody disputes @file via conquest}
				""" + SOURCES);
	}

	@Test
	void saysNothingWithoutAnotherViewOrWithoutSupport() {
		check("""
				Stalin {x contested| ordered it}{@conquest}, or {y| nobody did}.

				{claim x: counter x}
				{claim y: disputes @file via conquest}
				""" + SOURCES);
	}

	@Test
	void saysNothingOfUnknownMessengers() {
		check("""
				Stalin {x| ordered it}{@conquest}{@nobody}.

				{claim x: disputes @file via nobody}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				Stalin {x| ordered it}{@conquest}{except counterview-by-opponent-only "lost" by ab on 2026-02-11}.

				{claim x: disputes @file via conquest}
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				Stalin {x| ‹counterview-by-opponent-only|ordered
				it›}{@conquest}.

				{claim x: disputes @file via conquest}
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x| they say}{@conquest}”.{^1}
				#       ^^^^^^^^ counterview-by-opponent-only

				{^1| And {y| so do these}{@orlov}.}
				#            ^^^^^^^^^^^ counterview-by-opponent-only

				{claim x: disputes @file via conquest}
				{claim y: disputes @file via orlov}
				""" + SOURCES);
	}

	@Test
	void hearsTheOtherSideInAnotherFile() {
		check("""
				Stalin {x| ordered it}{@conquest}, and {z| wanted it}{@conquest}.
				#                                          ^^^^^^^^^ counterview-by-opponent-only

				{claim x: disputes @file via conquest}
				{claim z: disputes @file via conquest}
				""" + SOURCES, "Nobody {y| did}{@lenoe}.\n\n{claim y: counter x}\n");
	}
}
