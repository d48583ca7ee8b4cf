package org.elenchus.rules.catalogue.evidence;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InterpretationAsFactTest extends RuleTest {

	private static final String SOURCES = """

			{source s}
			{name kirov "Sergei Kirov"}
			""";

	InterpretationAsFactTest() {
		super(new InterpretationAsFact());
	}

	@Test
	void firesOnCausesMotivesAndJudgementsOfTheAuthor() {
		check("""
				It {x cause| came of the drought}{@s}, {y motive| was wanted}, {z judgement| was cruel}.
				#            ^^^^^^^^^^^^^^^^^^^ interpretation-as-fact
				#                                                 ^^^^^^^^^^ interpretation-as-fact
				#                                                                            ^^^^^^^^^ interpretation-as-fact
				""" + SOURCES);
	}

	@Test
	void saysNothingOfOtherKinds() {
		check("""
				It {x event| came}{@s}, {y interpretation| was wanted}, {z| was cruel}, {v absence| was never}.
				""" + SOURCES);
	}

	@Test
	void isContentWithAContestedClaim() {
		check("""
				It {x cause contested| came of the drought}{@s}, {y motive| was wanted}.

				{claim y: contested}
				""" + SOURCES);
	}

	@Test
	void isContentWithAConfidence() {
		check("""
				It {x cause| came of the drought}{@s}.

				{claim x: confidence low}
				""" + SOURCES);
	}

	@Test
	void isContentWithAnotherSpeaker() {
		check("""
				It {x cause| came of the drought}, {y motive| was wanted}, {z motive| was hidden}.
				#                                                                     ^^^^^^^^^^ interpretation-as-fact

				{claim x: speaker kirov}
				{claim y: speaker "Robert Conquest"}
				{claim z: speaker author}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void isContentWithAnotherModeThanAsserted() {
		check("""
				It {x cause| came of the drought}, {y motive| was wanted}, {z motive| was hidden}.
				#                                                                     ^^^^^^^^^^ interpretation-as-fact

				{claim x: mode reported}
				{claim y: mode hypothetical}
				{claim z: mode asserted}
				""" + SOURCES);
	}

	@Test
	void theKindOnTheCardCounts() {
		check("""
				It {x cause| came of the drought}, {y| was wanted}.
				#                                      ^^^^^^^^^^ interpretation-as-fact

				{claim x: interpretation}
				{claim y: motive}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				It {x cause| came of the drought}{except interpretation-as-fact "by his own word" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				It {x cause| ‹interpretation-as-fact|came of
				the drought›}.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x motive| they say}”.{^1}
				#              ^^^^^^^^ interpretation-as-fact

				{^1| And {y judgement| so do these}{@s}.}
				#                      ^^^^^^^^^^^ interpretation-as-fact
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void wordsOfTheAuthorsThatHedgeAreTheMark() {
		check("""
				{edition e language en}

				{x judgement| The archive may have been tampered with}. {y motive| It could be that he believed it}. {z cause| It was probably drought}.

				{v judgement| The archive was tampered with}. It may have been cold.
				              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ interpretation-as-fact
				""");
		check("""
				{edition e language nl}

				{x judgement| Wellicht was het archief onvolledig}. {y motive| Hij zou het geloofd kunnen hebben}. {z cause| Het kan droogte zijn geweest}.

				{v judgement| Het archief was onvolledig}.
				              ^^^^^^^^^^^^^^^^^^^^^^^^^^ interpretation-as-fact
				""");
	}
}
