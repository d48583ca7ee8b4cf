package org.elenchus.markup.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.markup.Editions;
import org.elenchus.markup.Facts;
import org.junit.jupiter.api.Test;

/** What cards, spans and citations say together. */
class FactsTest {

	private static void check(String text, String facts) {
		assertEquals(facts.strip(), Facts.of(Editions.read("{source a}{source b}\n\n" + text))
				.replace("source a other\nsource b other", "").strip());
	}

	@Test
	void aCitationDirectlyBehindASpanSupportsIt() {
		check("{x| words}{@a p. 1 | C3}", """
				claim x "words"
				  supports a "p. 1" | C3
				""");
	}

	@Test
	void citationsInAChainAllSupportIt() {
		check("{x| words}{@a}{@b| A2} and {@a}", """
				claim x "words"
				  supports a
				  supports b | A2
				citation a
				""");
	}

	@Test
	void aSpaceOrAPunctuationMarkBreaksTheChain() {
		check("{x| words}.{@a} {y| more} {@b}", """
				claim x "words"
				claim y "more"
				citation a
				citation b
				""");
	}

	@Test
	void aNoteBreaksTheChainAndACommentDoesNot() {
		check("{x| words}{^1}{@a} {y| more}{-- see --}{@b}", """
				claim x "words"
				claim y "more"
				  supports b
				citation a
				""");
	}

	@Test
	void aCitationInsideASpanIsAPlainOne() {
		check("{x| words {@a}}", """
				claim x "words "
				citation a
				""");
	}

	@Test
	void ofSpansThatCloseTogetherTheOuterOneIsSupported() {
		check("{x| one {y| two}}{@a}", """
				claim x "one two"
				  supports a
				claim y "two"
				""");
	}

	@Test
	void ofLongSpansThatEndTogetherAllAreSupported() {
		check("{>x}one {>y}two{<x}{<y}{@a}", """
				claim x "one two"
				  supports a
				claim y "two"
				  supports a
				""");
	}

	@Test
	void aCitationBetweenTwoEndsSupportsTheFirstAndTheNextTheSecond() {
		check("{>x}{>y}one{<x}{@a}{<y}{@b}", """
				claim x "one"
				  supports a
				claim y "one"
				  supports b
				""");
	}

	@Test
	void theEndOfALongSpanBehindAShortOneTakesTheCitation() {
		check("{>x}one {y| two}{<x}{@a}", """
				claim x "one two"
				  supports a
				claim y "two"
				""");
	}

	@Test
	void aCitationAtTheStartOfTheNextParagraphIsAPlainOne() {
		check("{x| one}\n\n{@a}", """
				claim x "one"
				citation a
				""");
	}

	@Test
	void theCardsKindCountsBeforeTheSpans() {
		check("{x event C3| one}\n\n{claim x: motive contested}", """
				claim x motive contested C3 "one"
				""");
	}

	@Test
	void withoutACardTheFirstSpanWithAKindCounts() {
		check("{x| one} {x cause contested| two} {x event| three}", """
				claim x cause contested "one … two … three"
				""");
	}

	@Test
	void aClaimWithoutWordsSaysWhatItsCardStates() {
		check("""
				{claim x: figure "Many
				  died" speaker "The census" mode reported
				  supports @a via b f. 558
				    op. 11 | B2 "counted
				  anew" by ab on 2026-02
				  disputes @b counter x}
				""", """
				claim x figure "Many died"
				  statement "Many died"
				  speaker "The census" reported
				  supports a via "f. 558 op. 11" in f. 558 op. 11 | B2 "counted anew" by ab on 2026-02
				  disputes b
				  counter x
				""");
	}

	@Test
	void aCardAddsToWhatTheTextCites() {
		check("{x| one}{@a}\n\n{claim x: disputes @b p. 3}", """
				claim x "one"
				  supports a
				  disputes b "p. 3"
				""");
	}

	@Test
	void aSourceKeepsAllItsParticulars() {
		check("""
				{source c: secondary book author "A. B.", "C. D." title "On {braces} and | bars" year 1934..1938
				  language en school s basedOn a, b reliability A "own files" by ab on 2026-02-11 reliability B
				  publisher-place Kyiv page 1-20}
				{school s "Of S" opposes t}
				{school t}
				{edition e "Title" language nl licence "CC BY 4.0"}
				""", """
				edition e "Title"
				  language nl
				  licence "CC BY 4.0"


				source c secondary book
				  author "A. B."
				  author "C. D."
				  title "On {braces} and | bars"
				  year 1934..1938
				  language en
				  school s
				  basedOn a
				  basedOn b
				  reliability A "own files" by ab on 2026-02-11
				  reliability B
				  publisher-place "Kyiv"
				  page "1-20"
				school s "Of S"
				  opposes t
				school t
				""".replace("\n\n\n", "\n\n"));
	}
}
