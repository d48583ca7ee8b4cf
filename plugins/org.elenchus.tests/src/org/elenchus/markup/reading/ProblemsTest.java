package org.elenchus.markup.reading;

import static org.elenchus.markup.Editions.checkProblems;

import org.junit.jupiter.api.Test;

class ProblemsTest {

	private static void checkEach(String... marked) {
		for (String text : marked) {
			checkProblems(text);
		}
	}

	@Test
	void anUnclosedFormIsToldAtItsOpenerAndLeavesOtherParagraphsAlone() {
		checkProblems("""
				One {x| two.
				#   ^^^ unclosed

				Three {y| four}.
				""");
	}

	@Test
	void everyUnclosedFormIsToldOnce() {
		checkProblems("‹unclosed|{x event|› a ‹unclosed|{@s|› b ‹unclosed|{^1|› c ‹unclosed|{#› d ‹unclosed|{>y›");
	}

	@Test
	void anUnclosedCitationIsToldUpToTheEndOfItsLineAndNotFurtherThanTheNextForm() {
		checkProblems("One ‹unclosed|{@s p. 3 and on› \nit goes.", "One ‹malformed|{@s p. 3› {x| two}.");
	}

	@Test
	void aLongSpanThatHasNoPartnerIsToldAtItsOneEnd() {
		checkProblems("‹unclosed|{>x}›One {>y}two{<y}.\n\nThree ‹unclosed|{<z}›.");
	}

	@Test
	void theEndOfALongSpanDoesNotCloseAShortOne() {
		checkProblems("{x| one ‹unclosed|{<x}› two}");
	}

	@Test
	void aWordTooManyInAHeadIsToldOnce() {
		checkProblems("{x event ‹malformed|event› foo| one} {y ‹malformed|foo› event| two} {z C3 ‹malformed|B2›| three}");
	}

	@Test
	void aRatingThatIsNoneIsTold() {
		checkProblems("{source s}\n\n‹malformed|{@s p. 3 |}› ‹malformed|{@s p. 3 | C3› nonsense} ‹malformed|{@s via}›");
	}

	@Test
	void unknownKeysAreToldWhereTheyStand() {
		checkProblems("""
				{@nobody p. 3} {@nobody| words} {@nobody via no-one}
				# ^^^^^^ unknown-source
				#                ^^^^^^ unknown-source
				#                                 ^^^^^^ unknown-source
				#                                            ^^^^^^ unknown-source

				{claim x: supports @nobody disputes @nobody via no-one counter x, noclaim}
				#                   ^^^^^^ unknown-source
				#                                    ^^^^^^ unknown-source
				#                                               ^^^^^^ unknown-source
				#                                                                 ^^^^^^^ unknown-claim
				{source s: school noschool basedOn s, nobody}
				#                 ^^^^^^^^ unknown-school
				#                                     ^^^^^^ unknown-source
				{school t opposes t, noschool}
				#                    ^^^^^^^^ unknown-school
				""");
	}

	@Test
	void aKeyIsTakenOnlyWithinItsKind() {
		checkProblems("""
				{source x}
				{school x}
				{claim x}
				{source x}
				#       ^ duplicate
				{claim x}
				#      ^ duplicate

				{x| one} {x| two}
				""");
	}

	@Test
	void aCardWithAMistakeIsToldOnce() {
		checkEach("{claim x: supports ‹malformed|@›}", "{claim x: ‹malformed|speaker›}",
				"{claim x: ‹malformed|foo› bar \"baz\" |}", "{claim x mode ‹malformed|foo›}",
				"{claim x: counter x‹malformed|,›}", "{source x: title ‹malformed|,› year 2010}",
				"{source x: ‹malformed|foo› \"bar\" title \"baz\"}", "{source x: year 1953‹malformed|$› \"x\"}",
				"{source x: title \"a\" title ‹malformed|\"b\"›}", "{source x: primary book ‹malformed|memoir›}",
				"{source x: school ‹malformed|,› ‹unknown-school|x›}", "{edition x ‹malformed|nl›}", "‹malformed|{claim›}",
				"{source x: ‹malformed|year› year ‹malformed|1›}");
	}

	@Test
	void eachOfSeveralCardsIsToldForItself() {
		checkProblems("""
				{source a: title}
				#          ^^^^^ malformed
				{source b: title "B"}
				{source c: title "C", "D"}
				#                   ^ malformed
				""");
	}

	@Test
	void aCardWithoutItsBraceEndsAtTheNextCard() {
		checkProblems("""
				{claim x: motive
				^^^^^^ unclosed
				{claim y: supports @s}
				{source s}
				""");
	}

	@Test
	void aTextWithoutItsQuoteBreaksItsCardOnly() {
		checkProblems("""
				{source a: title "The Kirov Murder}
				^^^^^^^ unclosed

				{source b: title "B"}
				""");
	}

	@Test
	void aFormInACardIsNoPartOfIt() {
		checkProblems("‹malformed|{source› a: title {x| y}}");
	}

	@Test
	void aCardBelongsAtTheStartOfALineInAParagraphOfCards() {
		checkProblems("One ‹misplaced|{source› a}", "{x| ‹misplaced|{source› a}}",
				"{source b}\n  {source c} {source d}\n{-- e --}\n\n\uFEFF", "\uFEFF{source e}");
	}

	@Test
	void aCardThatSharesItsParagraphWithWordsIsToldOnceAndStillCounts() {
		checkEach("One {@a}.\n‹misplaced|{source a}›\n{source b}", "‹misplaced|{source a}› One {@a}.");
	}

	@Test
	void theFirstFormTooManyIsToldAndNotWhatStandsInIt() {
		checkProblems("{a|".repeat(100) + "‹too-deep|{›b|{c|{@d} x}}" + "}".repeat(100));
	}
}
