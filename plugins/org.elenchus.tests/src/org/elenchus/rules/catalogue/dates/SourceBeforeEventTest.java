package org.elenchus.rules.catalogue.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SourceBeforeEventTest extends RuleTest {

	private static final String SOURCES = """

			{source november: primary newspaper issued "1934-11-30"}
			{source december: primary newspaper issued "1934-12-01"}
			{source year: primary book year 1934}
			{source before: secondary book year 1933}
			{source circa: secondary book year 1930~}
			{source october: primary newspaper issued "1917-10-26"}
			{source undated: primary newspaper}
			{source odd: primary newspaper issued "2 December"}
			""";

	SourceBeforeEventTest() {
		super(new SourceBeforeEvent());
	}

	@Test
	void firesOnASourceThatIsOlderThanTheEvent() {
		check("""
				He {x event| was shot}{@november p. 1}{@before}{@december}.
				#                     ^^^^^^^^^^^^^^^^ source-before-event
				#                                     ^^^^^^^^^ source-before-event

				{claim x: date 1934-12-01}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void theSameDayAndTheSameYearArePossible() {
		check("""
				He {x event| was shot}{@december}{@year}.

				{claim x: date 1934-12-01}
				""" + SOURCES);
	}

	@Test
	void readsThePeriodOfAFigure() {
		check("""
				There were {x figure| many}{@before}{@year}, {y figure| and more}{@before}.
				#                          ^^^^^^^^^ source-before-event

				{claim x: period 1934..1938}
				{claim y: period 1930..1938}
				""" + SOURCES);
	}

	@Test
	void firesOnACardThatIsOlderThanWhatItIsAbout() {
		check("""
				See {@s} and {@t}.

				{source s: year 1930 about 1934..1938}
				#       ^ source-before-event
				{source t: year 1936 about 1934..1938}
				""" + SOURCES);
	}

	@Test
	void saysNothingOfWhatCanLieInTheFuture() {
		check("""
				He {x motive| wanted it}{@before}, {y attribution| said so}{@before}, {z| was there}{@before}.

				{claim x: date 1934-12-01}
				{claim y: date 1934-12-01}
				{claim z: date 1934-12-01}
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereADateIsMissingOrUnclear() {
		check("""
				He {x event| was shot}{@undated}{@circa}{@nobody}{@odd}, {y event| and died}{@before}, {z event| and lived}{@before}.

				{claim x: date 1934-12-01}
				{claim y: date 1934?}
				{claim z: date "1 December 1934"}
				""" + SOURCES);
	}

	@Test
	void betweenTheCalendarsThirteenDaysDecideNothing() {
		check("""
				They {x event| rose}{@october}, {y event| and won}{@october}.
				#                                                 ^^^^^^^^^^ source-before-event

				{claim x: date 1917-10-25 oldstyle}
				{claim y: date 1917-10-27 oldstyle}
				""" + SOURCES);
	}

	@Test
	void whereBothSayTheirCalendarTheDaysInBetweenDecide() {
		check("""
				They {x event| rose}{@told}‹source-before-event|{@dated}›.

				{claim x: date 1917-10-25 oldstyle}
				{source told: primary newspaper year 1917-11-01}
				{source dated: primary newspaper year 1917-11-01 newstyle}
				""");
	}

	@Test
	void openAndFarDatesAreNoTrouble() {
		check("""
				He {x event| was shot}{@before}, {y event| long ago}{@before}, {z event| far ahead}{@before}.
				#                                                                                  ^^^^^^^^^ source-before-event

				{claim x: date before 1956 }
				{claim y: date Y-12000 oldstyle}
				{claim z: date Y12000}
				""" + SOURCES);
	}

	@Test
	void aSourceThatDisputesReportsNothing() {
		check("""
				He {x event| was shot}.

				{claim x: date 1934-12-01 disputes @before}
				""" + SOURCES);
	}

	@Test
	void isExceptedOnTheClaimAndOnTheSource() {
		check("""
				He {x event| was shot}{@before}{except source-before-event "dated ahead" by ab on 2026-02-11}.

				{claim x: date 1934-12-01}
				{source s: year 1930 about 1934 {except source-before-event "a forecast" by ab on 2026-02-11}}
				""" + SOURCES);
	}

	@Test
	void pointsToACitationOverSeveralLines() {
		check("""
				He {x event| was
				shot}‹source-before-event|{@before
				p. 3}›.

				{claim x: date 1934-12-01}
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x event| they say}{@before}”.{^1}
				#                      ^^^^^^^^^ source-before-event

				{^1| And {y event| so do these}{@november}.}
				#                              ^^^^^^^^^^^ source-before-event

				{claim x: date 1934-12-01}
				{claim y: date 1934-12-01}
				""" + SOURCES);
	}

	@Test
	void leavesOpenWhatHasNoDate() {
		String cards = "\n\n{claim y: date 1934}\n\n{source s}\n\n{source t: year 1935}\n";
		assertEquals(2, leftOpen("{x event| One}{@t}. {y event| Two}{@s}{@t}. {z event| Three}. {v motive| Four}{@s}." + cards));
	}
}
