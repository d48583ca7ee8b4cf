package org.elenchus.rules.catalogue.sources;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnratedSourceInDisputeTest extends RuleTest {

	private static final String SOURCES = """

			{source lenoe: title "The Kirov Murder"}
			{source orlov: title "Secret History"}
			{source rated: reliability B}
			""";

	UnratedSourceInDisputeTest() {
		super(new UnratedSourceInDispute());
	}

	@Test
	void firesOnBothSidesOfADispute() {
		check("""
				{gun| Nikolaev fired}{@lenoe p. 2}{@rated}.
				#                    ^^^^^^^^^^^^^ unrated-source-in-dispute

				{claim gun: disputes @orlov p. 17}
				#                    ^^^^^^^^^^^^ unrated-source-in-dispute
				""" + SOURCES);
	}

	@Test
	void asksOfASourceOnceForEachClaim() {
		check("{gun| fired}‹unrated-source-in-dispute|{@lenoe p. 2}›{@lenoe p. 3}.\n\n{claim gun: disputes @lenoe p. 4}\n" + SOURCES);
	}

	@Test
	void isContentWithARatingAtTheCitationOnTheCardOrAtTheWords() {
		check("{gun| Nikolaev fired}{@lenoe p. 2 | B2}{@rated}.\n\n{claim gun: disputes @orlov | C3}\n" + SOURCES);
		check("{gun B2| Nikolaev fired}{@lenoe p. 2}.\n\n{claim gun: disputes @orlov | C3}\n" + SOURCES);
	}

	@Test
	void aRatingAtTheWordsIsNotAboutWhatDisputesThem() {
		check("{gun B2| Nikolaev fired}{@lenoe p. 2}.\n\n{claim gun: disputes ‹unrated-source-in-dispute|@orlov›}\n" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void aReasonAloneIsNoRating() {
		check("{gun| fired}{@rated}.\n\n{claim gun: disputes ‹unrated-source-in-dispute|@orlov \"a witness\"›}\n" + SOURCES);
	}

	@Test
	void leavesClaimsWithoutDisputeAndUnknownSourcesInPeace() {
		check("{gun contested| Nikolaev fired}{@lenoe}.\n\n{claim x: supports @nobody disputes @rated}\n" + SOURCES);
	}

	@Test
	void aPolicyCanAskForRatingsWithoutADispute() {
		check("""
				{gun figure| one shot}{@lenoe}, {who event| Nikolaev}{@lenoe}.
				#                     ^^^^^^^^ unrated-source-in-dispute

				{policy require rating for figure}
				""" + SOURCES);
	}

	@Test
	void firesInAFootnoteInAQuotationAndOverSeveralLines() {
		check("""
				{^1| {"gun ‹unrated-source-in-dispute|@lenoe
				p. 2›| Nikolaev fired}.}

				{claim gun: disputes @rated}
				""" + SOURCES);
	}

	@Test
	void anExceptionOfTheClaimHolds() {
		check("{gun| fired}{@lenoe}{except unrated-source-in-dispute \"both are files\"}.\n\n{claim gun: disputes @rated}\n" + SOURCES);
	}

	@Test
	void aCounterViewIsADispute() {
		check("""
				{gun figure| one shot}{@lenoe p. 2}, {guns figure| two shots}{@rated}.
				#                     ^^^^^^^^^^^^^ unrated-source-in-dispute

				{claim gun: counter guns}
				""" + SOURCES);
	}
}
