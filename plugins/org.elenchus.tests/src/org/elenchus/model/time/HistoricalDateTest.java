package org.elenchus.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of the levels are those of the Library of Congress's specification of EDTF (2019). */
class HistoricalDateTest {

	private static HistoricalDate read(String text) {
		return HistoricalDate.of(text).orElseThrow(() -> new AssertionError(text));
	}

	private static String day(LocalDate day) {
		return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "open" : day.toString();
	}

	@ParameterizedTest
	@CsvSource({ "1985-04-12, 1985-04-12, 1985-04-12", "1985-04, 1985-04-01, 1985-04-30", "1985, 1985-01-01, 1985-12-31",
			"1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12", "1964/2008, 1964-01-01, 2008-12-31",
			"2004-02-01/2005-02, 2004-02-01, 2005-02-28", "1900-02, 1900-02-01, 1900-02-28" })
	void levelZero(String text, String earliest, String latest) {
		assertEquals(earliest + " " + latest, day(read(text).earliest()) + " " + day(read(text).latest()));
	}

	@ParameterizedTest
	@CsvSource({ "201X, 2010-01-01, 2019-12-31", "20XX, 2000-01-01, 2099-12-31", "2004-XX, 2004-01-01, 2004-12-31",
			"1985-04-XX, 1985-04-01, 1985-04-30", "1985-XX-XX, 1985-01-01, 1985-12-31",
			"1984-XX-12, 1984-01-12, 1984-12-12", "156X-12-25, 1560-12-25, 1569-12-25", "193X-04, 1930-04-01, 1939-04-30",
			"193X-XX-04, 1930-01-04, 1939-12-04", "193X-02-29, 1930-02-28, 1939-02-28", "1932-1933, 1932-01-01, 1933-12-31", "1985-04-12/.., 1985-04-12, open",
			"../1985-04-12, open, 1985-04-12", "1985/, 1985-01-01, open", "/1985-04, open, 1985-04-30",
			"-1985, -1985-01-01, -1985-12-31", "-004X, -0049-01-01, -0040-12-31", "2001-21, 2001-03-01, 2001-05-31",
			"2001-24, 2001-12-01, 2002-02-28", "Y17000, +17000-01-01, +17000-12-31", "Y-17000, -17000-01-01, -17000-12-31" })
	void levelOne(String text, String earliest, String latest) {
		assertEquals(earliest + " " + latest, day(read(text).earliest()) + " " + day(read(text).latest()));
	}

	@ParameterizedTest
	@CsvSource({ "1930..1931, 1930-01-01, 1931-12-31", "before 1956, open, 1955-12-31", "after 1934-12-01, 1934-12-02, open",
			"..1930, open, 1930-12-31", "1930.., 1930-01-01, open" })
	void rangesAndBounds(String text, String earliest, String latest) {
		assertEquals(earliest + " " + latest, day(read(text).earliest()) + " " + day(read(text).latest()));
	}

	@ParameterizedTest
	@CsvSource({ "1917-10-25, UNSTATED", "1917-10-25 oldstyle, OLD", "1917-10-25 newstyle, NEW", "1917..1918  newstyle, NEW",
			"before 1917 newstyle, NEW", "1917/.. oldstyle, OLD" })
	void tellsByWhichCalendarItsAuthorCounts(String text, Style style) {
		assertEquals(style, read(text).style());
	}

	@Test
	void newStyleIsTheGregorianCalendarLikeADateThatDoesNotSay() {
		assertEquals(read("1917-11-07").earliest(), read("1917-11-07 newstyle").earliest());
		assertEquals(Optional.empty(), HistoricalDate.of("1917-11-07 newstyle oldstyle"));
	}

	@ParameterizedTest
	@CsvSource({ "1917-10-25 oldstyle, 1917-11-07", "1900-02-29 oldstyle, 1900-03-13", "1700-02-28 oldstyle, 1700-03-10",
			"0001-01-01 oldstyle, 0000-12-30", "-0044-03-15 oldstyle, -0044-03-13" })
	void oldStyleIsTheJulianCalendar(String text, String gregorian) {
		assertEquals(gregorian + " true true", read(text).earliest() + " " + read(text).oldStyle() + " " + read(text).possible());
	}

	@ParameterizedTest
	@CsvSource({ "1984?, true, false", "1984~, false, true", "1984%, true, true", "1984, false, false",
			"1984~/2004?, true, true" })
	void doubts(String text, boolean uncertain, boolean approximate) {
		assertEquals(uncertain + " " + approximate, read(text).uncertain() + " " + read(text).approximate());
	}

	@ParameterizedTest
	@CsvSource({ "1934-02-30, 1934-02-01, 1934-02-28", "1934-13, 1934-01-01, 1934-12-31", "1900-02-29, 1900-02-01, 1900-02-28",
			"1934-04-00, 1934-04-01, 1934-04-30", "1931..1930, 1930-01-01, 1931-12-31" })
	void whatNoCalendarHasIsReadAndSaidToBeImpossible(String text, String earliest, String latest) {
		assertEquals(earliest + " " + latest + " false",
				day(read(text).earliest()) + " " + day(read(text).latest()) + " " + read(text).possible());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "12-1934", "1934-1", "34", "c. 1934", "1933-1932", "[1667,", "[]", "[1667,x]", "..", "/", "../..",
			"1934/1935/1936", "before", "oldstyle", "1934--12", "Y999", "Y123456789", "1934!", "1934...1936", "２０２６" })
	void whatIsNoDateIsNotRead(String text) {
		assertEquals(true, HistoricalDate.of(text).isEmpty());
	}

	@Property
	void noTextBreaksTheReader(@ForAll @StringLength(max = 24) @CharRange(from = '0', to = '9') String digits,
			@ForAll @StringLength(max = 12) @net.jqwik.api.constraints.Chars({ '-', '.', '/', 'X', 'Y', '?', '~', '%', ' ', '1', '9' }) String signs) {
		for (String text : new String[] { digits + signs, signs + digits, signs, "before " + signs, signs + " oldstyle" }) {
			HistoricalDate.of(text).ifPresent(date -> assertEquals(false, date.earliest().isAfter(date.latest()), text));
		}
	}
}
