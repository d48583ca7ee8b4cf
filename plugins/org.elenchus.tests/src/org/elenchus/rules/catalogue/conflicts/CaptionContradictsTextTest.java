package org.elenchus.rules.catalogue.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.rules.catalogue.dates.TwoDatesForOneEvent;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CaptionContradictsTextTest extends RuleTest {

	private static final String CARDS = "\n{name ann \"Ann Green\"}\n{question alone: \"Alone?\"}\n";

	CaptionContradictsTextTest() {
		super(new CaptionContradictsText(), new ConflictingValues(), new TwoDatesForOneEvent(), new ConflictingPlaces(), new ConflictingAnswers());
	}

	@Test
	void firesOnceAtTheCaptionBehindTheText() {
		check("{x| Text}.\n\n{:caption}{y| ‹caption-contradicts-text|Caption›}\n" + figures("90", "60"));
	}

	@Test
	void firesOnceAtTheCaptionBeforeTheText() {
		check("{:caption}{x| ‹caption-contradicts-text|Caption›}\n\n{y| Text}.\n" + figures("90", "60"));
	}

	@Test
	void firesOnDatesPlacesAndAnswers() {
		check("{x| Text}.\n\n{:caption}{y| ‹caption-contradicts-text|Caption›}\n\n{claim x: \"Seen\" person ann date 1934}\n{claim y: \"Seen\" person ann date 1935}\n" + CARDS);
		check("{x| Text}.\n\n{:caption}{y| ‹caption-contradicts-text|Caption›}\n\n{claim x: \"Seen\" person ann place \"Leeds\"}\n"
				+ "{claim y: \"Seen\" person ann place \"York\"}\n" + CARDS);
		check("{x| Text}.\n\n{:caption}{y| ‹caption-contradicts-text|Caption›}\n\n{claim x: answers alone yes}\n{claim y: answers alone no}\n" + CARDS);
	}

	@Test
	void whatAgreesIsSilent() {
		check("{x| Text}.\n\n{:caption}{y| Caption}\n" + figures("90", "90"));
	}

	@Test
	void twoCaptionsAndTwoClaimsOfTheTextAreLeftToOtherRules() {
		check("{:caption}{x| One}\n\n{:caption}{y| ‹conflicting-values|two›}\n" + figures("90", "60"));
		check("{:caption}A picture\n\n{x| One}, {y| ‹conflicting-values|two›}\n" + figures("90", "60"));
		check("{:quote}{x| One}\n\n{y| ‹conflicting-values|two›}\n" + figures("90", "60"));
	}

	@Test
	void aTextElsewhereIsLeftToOtherRules() {
		check("{edition a}\n\n{x| One}.\n\n{claim x: value 90 persons scope \"h\" period 1931}\n",
				"{edition b}\n\n{:caption}{y| ‹conflicting-values|Two›}\n\n{claim y: value 60 persons scope \"h\" period 1931}\n");
	}

	@Test
	void othersThatContradictTheTextAreToldBesideIt() {
		check("{x| One}, {z| ‹conflicting-values|three›}.\n\n{:caption}{y| ‹caption-contradicts-text|Two›}\n"
				+ figures("90", "60") + "{claim z: value 60 persons scope \"helpers\" period 1931}\n");
	}

	@Test
	void whereAPolicyPutsItOffOtherRulesTell() {
		check("{x| Text}.\n\n{:caption}{y| ‹conflicting-values|Caption›}\n" + figures("90", "60") + "{policy severity caption-contradicts-text off}\n");
	}

	@Test
	@Tag("boundary")
	void oneClaimHasOtherNumbersInTheCaption() {
		check("{x| 90 helpers} came.\n\n{:caption}{x| ‹caption-contradicts-text|The 60 helpers›}\n");
		check("{x| 90 helpers} came.\n\n{:caption}{x| The ninety helpers}\n");
		check("{x| 90 helpers} came.\n\n{:caption}{x| The helpers}\n");
		check("{x| 90 helpers, 30 of them from Leeds,} came.\n\n{:caption}{x| The 30 helpers}\n");
		check("{x| In 1931 they came}.\n\n{:caption}{x| ‹caption-contradicts-text|The helpers, 1932›}\n");
		check("{x| In 1931 they came}.\n\n{:caption}{x| The 60 helpers}\n");
		check("{:caption}{x| 60 helpers}, {x| 90 helpers}\n");
	}

	@Test
	void isContentWithADeclaredDispute() {
		check("{x| Text}.\n\n{:caption}{y| Caption}\n" + figures("90", "60").replace("1931}\n{claim y", "1931 conflicts value y}\n{claim y"));
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x| Text}.\n\n{:caption}{y| Caption}{except caption-contradicts-text \"as printed\" by ab on 2026-02-11}\n" + figures("90", "60"));
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("{x| Text}.\n\n{:caption}A picture.{^1}\n\n{:caption}{y| ‹caption-contradicts-text|Two\nlines›}\n" + figures("90", "60"));
		check("{x| Text}.\n\n{:caption}{\"y| ‹caption-contradicts-text|Caption›}\n" + figures("90", "60"));
		check("{x| Text}.\n\n{:caption}A picture.{^1}{^1| {y| ‹caption-contradicts-text|Note›}.}\n" + figures("90", "60"));
	}

	@Test
	void saysWhatBothHave() {
		assertEquals("The caption has “60 persons”, and the text “90 persons”, for one count.", what("{x| Text}.\n\n{:caption}{y| Caption}\n" + figures("90", "60")));
		assertEquals("The caption has “90 persons”, and the text “60 persons”, for one count.", what("{:caption}{x| Caption}\n\n{y| Text}.\n" + figures("90", "60")));
		assertEquals("The caption has “The 60 helpers”, and the text “90 helpers”, for one claim.", what("{x| 90 helpers} came.\n\n{:caption}{x| The 60 helpers}\n"));
	}

	private String what(String text) {
		return findings(text).getFirst().message().what();
	}

	private static String figures(String one, String other) {
		String frame = " persons scope \"helpers\" period 1931}\n";
		return "\n{claim x: value " + one + frame + "{claim y: value " + other + frame;
	}
}
