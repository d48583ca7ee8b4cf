package org.elenchus.rules.catalogue.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ImpossibleDateTest extends RuleTest {

	ImpossibleDateTest() {
		super(new ImpossibleDate());
	}

	@Test
	void firesOnADayThatNoMonthHas() {
		check("""
				{signed event| The decree was signed} and {known| made known}.
				               ^^^^^^^^^^^^^^^^^^^^^ impossible-date

				{claim signed: date 1934-06-31}
				{claim known: date 1934-06-30}
				""");
	}

	@Test
	void firesOnRangesThatRunBackwards() {
		check("{x| ‹impossible-date|The plan›}, {y| the next one}.\n\n{claim x: period 1932..1928}\n{claim y: period 1928..1932}\n");
	}

	@Test
	@Tag("boundary")
	void aLeapDayOfTheJulianCalendarNeedsItsName() {
		check("""
				{x| ‹impossible-date|Here›}, {y| there}.

				{claim x: date 1900-02-29}
				{claim y: date 1900-02-29 oldstyle}
				""");
	}

	@Test
	void firesOnADateOutsideItsOwnPeriod() {
		check("""
				{x| ‹impossible-date|Before›}, {y| the first}, {z| the last day}, {v| ‹impossible-date|after›}.

				{claim x: date 1935-12-31 period 1936..1937}
				{claim y: date 1936-01-01 period 1936..1937}
				{claim z: date 1937-12-31 period 1936..1937}
				{claim v: date 1938 period 1936..1937}
				""");
	}

	@Test
	void aPeriodWithoutACalendarCanBeMeantInThatOfTheDate() {
		check("""
				{x| October}, {y| as well}, {z| ‹impossible-date|not›}.

				{claim x: date 1917-10-25 oldstyle period 1917-10}
				{claim y: date 1917-10-25 oldstyle period 1917-11}
				{claim z: date 1917-10-25 oldstyle period 1917-12}
				""");
	}

	@Test
	void saysNothingOfADateThatIsDoubtedOrNoDate() {
		check("""
				{x| One}, {y| two}, {z| three}.

				{claim x: date 1935~ period 1936..1937}
				{claim y: date 1935? period 1936..1937}
				{claim z: date "in spring" period 1936..1937}
				""");
	}

	@Test
	void looksAtSourcesToo() {
		check("""
				{source s: title "Pravda" year 1934-02-30}
				        ^ impossible-date
				{source t: about 1934-13..1935}
				        ^ impossible-date
				{source u: year 1934-02 about 1934..1935}
				""");
	}

	@Test
	void looksAtWhenASourceWasIssuedAndWritten() {
		check("""
				{source s: title "Pravda" issued "1934-11-31"}
				        ^ impossible-date
				{source t: original-date "1934-02-30" issued "1934-02-28"}
				        ^ impossible-date
				{source u: issued "30 February 1934" original-date "c. 1934"}
				""");
	}

	@Test
	void anExceptionIsHonoured() {
		check("""
				{x| One}{except impossible-date "the stone has it so" by ab}, {y| two}.

				{claim x: date 1934-06-31}
				{claim y: date 1934-06-31 {except impossible-date "so in the act"}}
				{source s: year 1934-06-31 {except impossible-date "so printed"}}
				""");
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("""
				{x| ‹impossible-date|The
				decree›}.{^1}

				{^1| {y| ‹impossible-date|Signed›}: {"z| ‹impossible-date|I sign›}.}

				{claim x: date 1934-06-31}
				{claim y: date 1934-06-31}
				{claim z: date 1934-06-31}
				""");
	}

	@Test
	void readsTheCardInAnotherFile() {
		check("{x| ‹impossible-date|The decree›}.\n", "{claim x: date 1934-06-31}\n");
	}

	@Test
	void saysWhatIsWrong() {
		assertEquals("The date 1934-06-31 of “One” fits no calendar.", what("{claim x: \"One\" date 1934-06-31}"));
		assertEquals("The date 1935 of “x” lies outside its period 1936..1937.", what("{claim x: date 1935 period 1936..1937}"));
	}

	private String what(String text) {
		return findings(text).getFirst().message().what();
	}
}
