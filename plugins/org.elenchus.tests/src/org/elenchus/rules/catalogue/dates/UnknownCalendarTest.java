package org.elenchus.rules.catalogue.dates;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnknownCalendarTest extends RuleTest {

	private static final String SOURCES = """

			{source pravda: primary newspaper language ru publisher-place "Petrograd"}
			{source times: primary newspaper language en}
			{source paris: primary newspaper language ru publisher-place "Parijs"}
			{source okhrana: primary archive archive-place "Moskva"}
			{source translated: primary book language en translationOf pravda}
			{source unknown: primary book}
			""";

	UnknownCalendarTest() {
		super(new UnknownCalendar());
	}

	@Test
	void firesOnARussianDayWithoutStyle() {
		check("""
				{taken event| The Winter Palace was taken}{@pravda}.
				              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-calendar

				{claim taken: date 1917-10-25}
				""" + SOURCES);
	}

	@Test
	void isContentWithAStyle() {
		check("""
				{x| One}{@pravda}, {y| two (new style)}{@pravda}, {z| three}{@pravda}, {v| op 7 november, nieuwe stijl}{@pravda},
				{w| four}{@pravda}, {u| five}{@pravda}.

				{claim x: date 1917-10-25 oldstyle}
				{claim y: date 1917-11-07}
				{claim z: "Taken on 25 October, O.S." date 1917-10-25}
				{claim v: date 1917-11-07}
				{claim w: date 1917-11-07 newstyle}
				{claim u: date 1917-11-07..1917-11-08 newstyle}
				{source izvestija: primary newspaper language ru year 1917-11-09 newstyle}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void theLastDayToAskOfIsTheDayBeforeTheReform() {
		check("""
				{x| ‹unknown-calendar|One›}{@pravda}, {y| two}{@pravda}.

				{claim x: date 1918-02-13}
				{claim y: date 1918-02-14}
				""" + SOURCES);
	}

	@Test
	void asksDaysOnly() {
		check("""
				{x| One}{@pravda}, {y| two}{@pravda}, {z| three}{@pravda}, {v| ‹unknown-calendar|four›}{@pravda}, {w| five}{@pravda}.

				{claim x: date 1917-10}
				{claim y: date 1917}
				{claim z: date 1917-10-25~}
				{claim v: date 1917-02-23..1917-03-02}
				{claim w: date "25 October 1917"}
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereTheSourcesDoNotTell() {
		check("""
				{a| One}{@times}, {q| two}{@paris}, {c| three}{@translated}, {d| four}{@unknown}, {e| five}, {f| six}{@pravda}{@times}.

				{claim a: date 1917-10-25}
				{claim q: date 1917-10-25}
				{claim c: date 1917-10-25}
				{claim d: date 1917-10-25}
				{claim e: date 1917-10-25}
				{claim f: date 1917-10-25}
				""" + SOURCES);
	}

	@Test
	void aPlaceInRussiaTellsToo() {
		check("{x| ‹unknown-calendar|One›}{@okhrana}{@unknown}.\n\n{claim x: date 1911-09-01}\n" + SOURCES);
	}

	@Test
	void anEditionInRussianTellsUnlessItsSourcesTellOtherwise() {
		check("""
				{edition e language ru}

				{x| ‹unknown-calendar|One›}, {y| two}{@times}.

				{claim x: date 1917-10-25}
				{claim y: date 1917-10-25}
				""" + SOURCES);
	}

	@Test
	void asksOfRussianSourcesThemselves() {
		check("""
				{source s: newspaper language ru year 1917-10-26}
				        ^ unknown-calendar
				{source t: newspaper language ru year 1917-10-26 oldstyle}
				{source u: newspaper language ru year 1917}
				{source v: newspaper language en year 1917-10-26}
				""");
	}

	@Test
	void anExceptionIsHonoured() {
		check("""
				{x| One}{@s}{except unknown-calendar "the telegram is in new style"}.

				{claim x: date 1917-11-07}
				{source s: language ru year 1917-11-08 {except unknown-calendar "new style throughout"}}
				""");
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("""
				{x| ‹unknown-calendar|The
				palace›}{@pravda}.{^1}

				{^1| {y| ‹unknown-calendar|Taken›}{@pravda}: {"z @pravda| ‹unknown-calendar|we took it›}.}

				{claim x: date 1917-10-25}
				{claim y: date 1917-10-25}
				{claim z: date 1917-10-25}
				""" + SOURCES);
	}
}
