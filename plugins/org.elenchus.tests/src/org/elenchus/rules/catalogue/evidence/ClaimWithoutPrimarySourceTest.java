package org.elenchus.rules.catalogue.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimWithoutPrimarySourceTest extends RuleTest {

	private static final String SOURCES = """

			{source lenoe2010: secondary book title "The Kirov Murder and Soviet History" year 2010}
			{source snl: tertiary website title "Store norske leksikon"}
			{source pravda1934: primary newspaper title "Pravda" issued "1934-12-02"}
			{source album: photo title "An album"}
			""";

	ClaimWithoutPrimarySourceTest() {
		super(new ClaimWithoutPrimarySource());
	}

	@Test
	void firesOnAnEventThatRestsOnASecondarySource() {
		check("""
				In 1934 {kirov event| Kirov was shot}{@lenoe2010 p. 1}.
				#                     ^^^^^^^^^^^^^^ claim-without-primary-source
				""" + SOURCES);
	}

	@Test
	void firesOnFiguresAndQuotationsAndOnTertiarySources() {
		check("""
				At {time figure| half past four}{@snl}{@lenoe2010} he said {said quotation| “no”}{@snl}.
				#                ^^^^^^^^^^^^^^ claim-without-primary-source
				#                                                                           ^^^^ claim-without-primary-source
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void isContentWithOnePrimarySourceAmongOthers() {
		check("{kirov event| Kirov was shot}{@lenoe2010 p. 1}{@snl}{@pravda1934}.\n" + SOURCES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cause", "motive", "interpretation", "judgement", "absence", "existence", "attribution",
			"contested", "" })
	void leavesOtherKindsOfClaimsInPeace(String kind) {
		check("{kirov %s| Kirov was shot}{@lenoe2010 p. 1}.\n".formatted(kind) + SOURCES);
	}

	@Test
	void leavesAClaimWithoutAnySourceToAnotherRule() {
		check("{kirov event| Kirov was shot}.\n" + SOURCES);
	}

	@Test
	void takesTheWordOfTheCitationBeforeTheCards() {
		check("{kirov event| Kirov was shot}{@lenoe2010 p. 1 as primary}.\n" + SOURCES);
		check("""
				In 1934 {kirov event| Kirov was shot}{@pravda1934 p. 1 as secondary}.
				#                     ^^^^^^^^^^^^^^ claim-without-primary-source
				""" + SOURCES);
	}

	@Test
	void cannotDecideWhereASourceIsUnknownOrItsKindUnsaid() {
		check("{what event| Kirov was shot}{@lenoe2010}{@nobody}, {when event| on a Saturday}{@snl}{@album}.\n" + SOURCES);
	}

	@Test
	void aPrimarySourceThatDisputesDoesNotCount() {
		check("""
				In 1934 {kirov event| Kirov was shot}{@lenoe2010}.
				#                     ^^^^^^^^^^^^^^ claim-without-primary-source

				{claim kirov: disputes @pravda1934}
				""" + SOURCES);
	}

	@Test
	void theKindOnTheCardCountsBeforeTheKindInTheText() {
		check("""
				{what event| Kirov was shot}{@lenoe2010}, {when motive| at half past four}{@lenoe2010}.
				#                                                       ^^^^^^^^^^^^^^^^^ claim-without-primary-source

				{claim what: motive}
				{claim when: figure}
				""" + SOURCES);
	}

	@Test
	void countsTheSourcesOfSpanAndCardTogether() {
		check("""
				{kirov event| Kirov was shot}{@lenoe2010}.

				{claim kirov: supports @pravda1934 p. 1 | A1}
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLinesAndParagraphs() {
		check("""
				{kirov event| ‹claim-without-primary-source|Kirov
				was shot›}{@lenoe2010}. {>then event}‹claim-without-primary-source|Then

				nothing›{<then}{@snl}.
				""" + SOURCES);
	}

	@Test
	void pointsToTheKeyOfAClaimThatStandsOnACardOnly() {
		check("""
				{claim kirov: event "Kirov was shot" supports @lenoe2010 p. 1}
				       ^^^^^ claim-without-primary-source
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesHeadingsAndQuotations() {
		check("""
				{# How {head event| Kirov was shot}{@snl}}
				#                   ^^^^^^^^^^^^^^ claim-without-primary-source

				“So {quoted event| they say}{@lenoe2010 p. 5 | B2}”.{^1}
				#                  ^^^^^^^^ claim-without-primary-source

				{^1| On {when figure| a Saturday}{@snl}.}
				#                     ^^^^^^^^^^ claim-without-primary-source
				""" + SOURCES);
	}

	@Test
	void readsKindAndSourcesOfAClaimFromItsCardInAnotherFile() {
		check("""
				{what| Kirov was shot}{@lenoe2010} on {when figure| a Saturday}{@lenoe2010}.
				       ^^^^^^^^^^^^^^ claim-without-primary-source
				""", "{claim what: event}\n{claim when: supports @pravda1934}\n" + SOURCES);
	}

	@Test
	void readsTheKindOfASourceFromARegister() {
		check("""
				{what event| Kirov was shot}{@lenoe2010} on {when figure| a Saturday}{@pravda1934}.
				             ^^^^^^^^^^^^^^ claim-without-primary-source
				""", SOURCES);
	}

	@Test
	void anExceptionWithAReasonHolds() {
		check("{kirov event| Kirov was shot}{@lenoe2010 p. 1}{except claim-without-primary-source \"in every handbook\"}.\n\n{source lenoe2010: secondary book}\n");
	}

	@Test
	void whoeverSpeaksProvesBestWhatHeSaid() {
		check("""
				Smith concludes: “{"tone @smith p. 7| the tone had changed}”, and {calls attribution| calls it new}{@smith p. 8}.

				{claim tone: speaker "Ann Smith" mode quoted}
				{claim calls: speaker ann}
				{source smith: secondary book author "Smith, Ann" title "Mills"}
				{name ann "Ann Smith"}
				""");
	}

	@Test
	void aBookIsNoPrimarySourceForWhatItsAuthorPassesOn() {
		check("""
				He wrote: “{"tone @smith p. 7| the tone has changed}”. {mill event| The mill burnt}{@smith p. 8}.
				#                              ^^^^^^^^^^^^^^^^^^^^ claim-without-primary-source
				#                                                                   ^^^^^^^^^^^^^^ claim-without-primary-source

				{claim tone: speaker "The owner" mode quoted}
				{claim mill: speaker "Ann Smith"}
				{source smith: secondary book author "Ann Smith" title "Mills"}
				""");
	}

	@Test
	void ownWordsThatAreReadElsewhereAreAtSecondHand() {
		check("""
				She wrote: “{"tone @smith via other p. 7| the tone has changed}”.
				#                                         ^^^^^^^^^^^^^^^^^^^^ claim-without-primary-source

				{claim tone: speaker "Ann Smith" mode quoted}
				{source smith: secondary book author "Ann Smith" title "Mills"}
				{source other: secondary book author "Bob Brown" title "More mills"}
				""");
	}

	@Test
	void leavesOpenWhatRestsOnASourceThatDoesNotSayHowNearItIs() {
		String sources = "\n\n{source s}\n\n{source t: secondary}\n\n{source p: primary}\n";
		assertEquals(2, leftOpen("{x event| One}{@s}. {y event| Two}{@s}{@t}. {z event| Three}{@s}{@p}. {v event| Four}{@t}. {w event| Five}." + sources));
	}

	@Test
	void initialsStandForTheGivenNamesOfHimWhoSpeaks() {
		String cards = "\n\n{claim w: speaker verhoef mode quoted}\n{name verhoef \"Leendert Verhoef\"}\n{source v1973: secondary article author \"%s\" title \"T\" year 1973}\n";
		check("{\"w| no}{@v1973 p. 3}." + cards.formatted("L. Verhoef"));
		check("{\"w| no}{@v1973 p. 3}." + cards.formatted("Verhoef, L. A."));
		check("{\"w| ‹claim-without-primary-source|no›}{@v1973 p. 3}." + cards.formatted("J. Verhoef"));
		check("{\"w| ‹claim-without-primary-source|no›}{@v1973 p. 3}." + cards.formatted("Leen Verhoef"));
	}

	@Test
	void theMakersOfACountAreItsWitnesses() {
		String sources = "\n\n{source count: secondary %s author \"A. Vos\" title \"Graves counted\" year 1990 basedOn register}\n{source register: %s archive title \"R\"}\n";
		check("{graves figure| There were 340 graves}{@count}." + sources.formatted("dataset", "primary"));
		check("{graves figure| ‹claim-without-primary-source|There were 340 graves›}{@count}." + sources.formatted("book", "primary"));
		check("{graves figure| ‹claim-without-primary-source|There were 340 graves›}{@count}." + sources.formatted("dataset", "secondary"));
		check("{graves event| ‹claim-without-primary-source|The graves were dug›}{@count}." + sources.formatted("dataset", "primary"));
		check("{graves figure| ‹claim-without-primary-source|There were 340 graves›}{@count as secondary}." + sources.formatted("dataset", "primary"));
		check("{graves figure| ‹claim-without-primary-source|There were 340 graves›}{@count}." + sources.replace(" basedOn register", "").formatted("dataset", "primary"));
	}

	@Test
	void aWorkIsTheWitnessOfItsOwnAppearance() {
		String sources = "\n\n{source vos: secondary book author \"Vos, Anna\" title \"The Fire\" year 1964}\n{source acts: secondary book editor \"A. Vos\" title \"Acts\" year 1964}\n";
		check("{came event| Anna Vos came to the same conclusion in 1964}{@vos p. 3}, {out event| and Vos edited the acts in 1964}{@acts}." + sources);
		check("{came event| ‹claim-without-primary-source|Anna Vos came to the same conclusion in 1963›}{@vos p. 3}." + sources);
		check("{fire event| ‹claim-without-primary-source|The house burnt in 1964›}{@vos p. 3}." + sources);
		check("{came event| ‹claim-without-primary-source|Anna Vos came in 1964›}{@vos via acts p. 3}." + sources);
		check("{\"w| ‹claim-without-primary-source|Vos knew it in 1964›}{@vos p. 3}." + sources);
	}
}
