package org.elenchus.rules.catalogue.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateWithoutAnchorTest extends RuleTest {

	private static final String ENGLISH = "{edition a \"A\" language en}\n\n";
	private static final String DUTCH = "{edition a \"A\" language nl}\n\n";

	DateWithoutAnchorTest() {
		super(new DateWithoutAnchor());
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "last year", "this month", "next winter", "years ago", "last night", "the day before yesterday" })
	void firesInEnglish(String words) {
		check(ENGLISH + "{x event| The mill burned ‹date-without-anchor|" + words + "› with all its sacks}.\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gisteren", "vorig jaar", "deze maand", "dit jaar", "jaar geleden", "afgelopen zomer", "vannacht" })
	void firesInDutch(String words) {
		check(DUTCH + "{x event| De molen is ‹date-without-anchor|" + words + "› met alle zakken verbrand}.\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "the last year of the war", "in the last week", "last year of his life", "one year later", "in her last summer", "that month" })
	void whatIsCountedFromSomethingElseIsSilent(String words) {
		check(ENGLISH + "{x event| The mill burned " + words + "}.\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "vandaag de dag", "van vandaag op morgen", "de vorige week", "een jaar later", "in die maand", "het volgende jaar" })
	void soItIsInDutch(String words) {
		check(DUTCH + "{x event| De molen brandde " + words + "}.\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "issued \"1932\"", "date \"1932\"", "year \"1932\"", "original-date \"1932\"" })
	void aDateOnTheEditionsCardIsAnAnchor(String field) {
		check(ENGLISH.replace("language", field + " language") + "{x event| It burned yesterday}.\n");
	}

	@Test
	void otherFieldsOfTheCardAreNone() {
		check(ENGLISH.replace("language", "accessed \"1932\" editor \"ab\" language") + "{x event| It burned ‹date-without-anchor|yesterday›}.\n");
	}

	@Test
	void aYearInTheTitleIsOne() {
		check("{edition a \"Report of 1931\" language en}\n\n{x event| It burned yesterday}.\n");
		check("{edition a \"Report 19310\" language en}\n\n{x event| It burned ‹date-without-anchor|yesterday›}.\n");
	}

	@Test
	void aDateOnTheClaimsCardIsOne() {
		check(ENGLISH + "{x event| It burned yesterday}. {y event| It burns today}. {z event| It burned ‹date-without-anchor|last year›}.\n\n"
				+ "{claim x: date 1931-03-02}\n{claim y: period 1931}\n{claim z: event}\n");
	}

	@Test
	@Tag("boundary")
	void aYearBeforeTheWordsInTheirParagraphIsOneAndOneBehindThemIsNot() {
		check(ENGLISH + "In 1931 the mill burned. {x event| The year began well, and last month it was sold}.\n");
		check(ENGLISH + "{x event| This year (1931) it burned}.\n");
		check(ENGLISH + "It was 1931.\n\n{x event| ‹date-without-anchor|Last month› it was sold}. In 1932 it burned.\n");
	}

	@Test
	void aYearOverTheChapterIsOne() {
		check(ENGLISH + "{# 1931}\n\n{x event| It burned yesterday}.\n\n{# Later}\n\n{y event| It burned ‹date-without-anchor|yesterday›}.\n");
	}

	@Test
	void whatIsNoClaimIsSilent() {
		check(ENGLISH + "It burned yesterday. {x event| It burned}.\n");
	}

	@Test
	void otherLanguagesAreNotUnderstood() {
		check("{edition a \"A\" language de}\n\n{x event| It burned yesterday}.\n");
	}

	@Test
	void aQuotationCountsFromItsSource() {
		String source = "\n{source s: primary letter title \"Letter\"}\n{source t: primary letter title \"Letter\" year 1931}\n"
				+ "{source u: primary letter title \"Letter\" issued \"1931\"}\n{source v: primary letter title \"Letter of 1931\"}\n"
				+ "{source w: primary letter title \"Letter\" about 1931}\n";
		check(ENGLISH + "He wrote: “{\"x @s p. 1| it burned ‹date-without-anchor|yesterday›}”.\n" + source);
		for (String dated : new String[] { "@t p. 1", "@u p. 1", "@v p. 1", "@w p. 1", "@unknown p. 1" }) {
			check(ENGLISH + "He wrote: “{\"x " + dated + "| it burned yesterday}”.\n" + source);
		}
		check(ENGLISH + "He wrote: “{\"x| it burned yesterday}”.\n" + source);
		check(ENGLISH.replace("language", "issued \"1932\" language") + "He wrote: “{\"x @s p. 1| it burned ‹date-without-anchor|yesterday›}”.\n" + source);
	}

	@Test
	void wordsBetweenQuotationMarksArePassedOver() {
		check(ENGLISH + "{x attribution| He said that it burned “yesterday”}.\n");
	}

	@Test
	void aPolicyAddsWords() {
		check(ENGLISH + "{x event| It burned ‹date-without-anchor|the other day›}.\n\n{policy words date-without-anchor \"the other day\"}\n");
	}

	@Test
	void anExceptionIsHonoured() {
		check(ENGLISH + "{x event| It burned yesterday}{except date-without-anchor \"undated\" by ab on 2026-02-11}.\n");
	}

	@Test
	void pointsToWordsOverLinesAndInNotes() {
		check(ENGLISH + "One.{^1}\n\n{^1| {x event| It burned ‹date-without-anchor|last\nyear›}.}\n");
	}

	@Test
	void namesTheWords() {
		assertEquals("The claim “It burned Last Year” says “Last Year”, and nothing says from which day that is counted.",
				findings(ENGLISH + "{x event| It burned Last Year}.\n").getFirst().message().what());
	}
}
