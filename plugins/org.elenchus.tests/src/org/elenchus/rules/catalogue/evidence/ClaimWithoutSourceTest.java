package org.elenchus.rules.catalogue.evidence;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClaimWithoutSourceTest extends RuleTest {

	private static final String LENOE = """

			{source lenoe2010: secondary book title "The Kirov Murder and Soviet History" year 2010}
			""";

	ClaimWithoutSourceTest() {
		super(new ClaimWithoutSource());
	}

	@Test
	void firesOnAClaimWithoutCitation() {
		check("""
				In 1934 {kirov event| Kirov was shot in Leningrad}.
				#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ claim-without-source
				""");
	}

	@Test
	void isContentWithACitationDirectlyBehindTheWords() {
		check("In 1934 {kirov event| Kirov was shot}{@lenoe2010 p. 1}.\n" + LENOE);
	}

	@Test
	void isContentWithACitationBehindAnyOfTheParts() {
		check("{>kirov}Kirov{<kirov}, they say, {>kirov}was shot{<kirov}{@lenoe2010 p. 1}.\n" + LENOE);
	}

	@Test
	void isContentWithASourceOnTheClaimsCard() {
		check("""
				In 1934 {kirov event| Kirov was shot}.

				{claim kirov: supports @lenoe2010 p. 1}
				""" + LENOE);
	}

	@Test
	void isContentWithASourceThatNoCardDeclares() {
		check("In 1934 {kirov event| Kirov was shot}{@nobody p. 1}.\n");
	}

	@Test
	void oneCitationSupportsAllClaimsThatEndBeforeIt() {
		check("{>who}Nikolayev {>what}shot Kirov{<who}{<what}{@lenoe2010 p. 1}.\n" + LENOE);
	}

	@Test
	@Tag("boundary")
	void aCitationBehindASpaceSupportsNothing() {
		check("""
				In 1934 {kirov event| Kirov was shot} {@lenoe2010 p. 1}.
				#                     ^^^^^^^^^^^^^^ claim-without-source
				""" + LENOE);
	}

	@Test
	void aSourceThatDisputesDoesNotSupport() {
		check("""
				In 1934 {kirov event| Kirov was shot}.
				#                     ^^^^^^^^^^^^^^ claim-without-source

				{claim kirov: disputes @lenoe2010 p. 1}
				""" + LENOE);
	}

	@Test
	void theCitationOfAnInnerClaimDoesNotSupportTheOuterOne() {
		check("""
				{outer| In 1934 {inner event| Kirov was shot}{@lenoe2010 p. 1} and all was changed}.
				        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ claim-without-source
				""" + LENOE);
	}

	@Test
	void pointsToWordsOverSeveralLinesWithoutTheSpaceThatBelongsToTheBar() {
		check("""
				In 1934 {kirov event|  ‹claim-without-source|Kirov
				was shot in
				Leningrad ›}.
				""".replace("|  ‹claim-without-source|", "| ‹claim-without-source| "));
	}

	@Test
	void pointsToTheFirstPartOfAClaimInSeveralParagraphs() {
		check("""
				{>kirov}‹claim-without-source|Kirov was shot.

				It was in 1934.›{<kirov} So {>kirov}they say{<kirov}.
				""");
	}

	@Test
	void reportsAClaimOnceHoweverOftenItIsTagged() {
		check("""
				{kirov| Kirov was shot}. Again: {kirov| he was shot}.
				        ^^^^^^^^^^^^^^ claim-without-source
				""");
	}

	@Test
	void pointsToTheKeyOfAClaimThatStandsOnACardOnly() {
		check("""
				{claim kirov: event "Kirov was shot"}
				       ^^^^^ claim-without-source
				""");
	}

	@Test
	void looksIntoFootnotes() {
		check("""
				Kirov was shot.{^1} There.{^2| So {two| they say}.}
				#                                       ^^^^^^^^ claim-without-source

				{^1| In {when figure| 1934}, and {who event| by Nikolayev}{@lenoe2010 p. 1}.}
				#                     ^^^^ claim-without-source
				""" + LENOE);
	}

	@Test
	void looksIntoHeadingsAndQuotationsAndMentions() {
		check("""
				{# How {kirov event| Kirov was shot}}
				#                    ^^^^^^^^^^^^^^ claim-without-source

				“He said: {said attribution| ‘Kirov was shot’}”, in {@lenoe2010| the book {there| by Lenoe}}.
				#                            ^^^^^^^^^^^^^^^^ claim-without-source
				#                                                                                 ^^^^^^^^ claim-without-source
				""" + LENOE);
	}

	@Test
	void leavesQuotationsToTheirOwnRule() {
		check("{said quotation| ‘Kirov was shot’}, and {\"wrote| ‘I shot’}, and {worse| ‘or worse’}.\n\n{claim worse: quotation}\n");
	}

	@Test
	void countsInUnitsOfUtf16WhateverTheLineEnds() {
		check("\uFEFF👍 één\r\n{kirov| ‹claim-without-source|Kírov 👍\r\nwas shot›}.\r\n");
	}

	@Test
	void findsTheSourceInARegisterOfSources() {
		check("In 1934 {kirov event| Kirov was shot}{@lenoe2010 p. 1}.\n", LENOE);
	}

	@Test
	void findsTheClaimsCardInAnotherFile() {
		check("In 1934 {kirov| Kirov was shot}.\n", "{claim kirov: event supports @lenoe2010 p. 1}\n" + LENOE);
	}

	@Test
	void pointsToTheWordsWhereTheCardStandsInAnotherFile() {
		check("{claim kirov: event}\n", """
				In 1934 {kirov| Kirov was shot}.
				#               ^^^^^^^^^^^^^^ claim-without-source
				""");
	}

	@Test
	void reportsEveryFileAtItsOwnClaims() {
		check("""
				{kirov| Kirov was shot}.
				        ^^^^^^^^^^^^^^ claim-without-source
				""", """
				He {zinoviev| was arrested}.
				#             ^^^^^^^^^^^^ claim-without-source
				""");
	}

	@Test
	void plainTextAndAnEmptyFileMakeNoClaim() {
		check("Kirov was shot. { Really.", "");
	}

	@Test
	void anExceptionWithAReasonHolds() {
		check("{kirov event| Kirov was shot}{except claim-without-source \"generally known\" by ab on 2026-02-11}.\n");
	}

	@Test
	void whatWasSearchedForAndNotFoundIsWhatAnAbsenceRestsOn() {
		check("""
				{order absence| No order has been found}. {plan absence| Nor has a plan}.
				#                                                        ^^^^^^^^^^^^^^ claim-without-source

				{claim order: searched "RGASPI f. 558 op. 11" by ab on 2024-05 "nothing found"}
				""");
	}

	@Test
	void aPartRestsOnItsWholeAndWhatJoinsOthersOnThem() {
		check("""
				{rise figure| The number rose from {start figure| 839 thousand}}{@lenoe2010}. {drought cause| Drought}{@lenoe2010}.

				{claim start: partOf rise}
				{claim famine: event "The famine"}
				{claim drought: partOf famine}
				""" + LENOE);
	}

	@Test
	@Tag("boundary")
	void aWholeWithoutSupportHelpsNoPartAndWithWordsOfItsOwnNeedsSomeOfItsOwn() {
		check("{rise figure| ‹claim-without-source|It rose from {start figure| ‹claim-without-source|839›}›}.\n\n{claim start: partOf rise}\n");
		check("{famine event| ‹claim-without-source|People starved›}. {drought cause| It was dry}{@lenoe2010}.\n\n{claim drought: partOf famine}\n" + LENOE);
	}

	@Test
	void whereTheNoteIsLostOrNotThereTheNotesRuleSpeaks() {
		check("{a event| The mill burnt down}.{^4} {b event| It was rebuilt}.{^5 lost}\n");
		check("{a event| The mill burnt down} and {b event| was rebuilt}.\n\n{^4 lost covers a, b}\n");
	}

	@Test
	void aNoteThatIsThereAndCitesNothingIsNoSupport() {
		check("{a event| ‹claim-without-source|The mill burnt down›}.{^4}\n\n{^4| So they say.}\n");
	}

	@Test
	void aClaimWithoutAKeyIsAClaim() {
		check("{+ event| ‹claim-without-source|Kirov was shot›}, {+ event| and buried}{@lenoe2010}.\n" + LENOE);
	}

	@Test
	void theAuthorsOwnConclusionRestsOnItsReasonOrSaysThatItIsAConjecture() {
		check("{x motive| Perhaps he wanted to please the count}. {y judgement| It is the best of the answers}.\n\n"
				+ "{claim y: confidence low \"one witness, who was there\" by ab on 2026-02-11}\n");
		check("{x motive| ‹claim-without-source|He wanted to please the count›}.\n");
		check("{x event| ‹claim-without-source|Perhaps he came to Ghent›}.\n");
		check("{x motive| ‹claim-without-source|Perhaps he wanted to please the count›}.\n\n{claim x: speaker \"A. Vos\"}\n");
		check("{x judgement| ‹claim-without-source|It is the best of the answers›}.\n\n{claim x: confidence low}\n");
	}
}
