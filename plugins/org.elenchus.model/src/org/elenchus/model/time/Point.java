package org.elenchus.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one EDTF date: a day, a month, a season, a year, a decade or a century. */
final class Point {

	private static final Pattern EDTF = Pattern.compile("(?<year>-?(?:\\d{4}|\\d{3}X|\\d{2}XX)|Y-?[1-9]\\d{4,7})"
			+ "(?:-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX))?)?(?:T\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d(?::\\d\\d)?)?)?"
			+ "(?<doubt>[?~%])?");
	private static final String UNKNOWN = "XX";
	private static final int FEBRUARY = 2;
	/** In several years there is one that has it. */
	private static final int LEAP_DAY = 29;
	private static final int SPRING = 21;
	private static final int WINTER = 24;

	private final int firstYear;
	private final int lastYear;
	private final String month;
	private final String day;
	private final Style style;
	private final boolean oldStyle;
	private boolean possible = true;

	private Point(Matcher parts, Style style) {
		String year = parts.group("year").replace("Y", "");
		this.firstYear = Integer.parseInt(year.replace('X', year.startsWith("-") ? '9' : '0'));
		this.lastYear = Integer.parseInt(year.replace('X', year.startsWith("-") ? '0' : '9'));
		this.month = parts.group("month");
		this.day = parts.group("day");
		this.style = style;
		this.oldStyle = style == Style.OLD;
	}

	static Optional<HistoricalDate> of(String text, Style style) {
		Matcher parts = EDTF.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String doubt = parts.group("doubt") == null ? "" : parts.group("doubt");
		return Optional.of(new Point(parts, style).date("?%".contains(doubt) && !doubt.isEmpty(),
				"~%".contains(doubt) && !doubt.isEmpty()));
	}

	private HistoricalDate date(boolean uncertain, boolean approximate) {
		LocalDate earliest = day(false);
		LocalDate latest = day(true);
		return new HistoricalDate(earliest, latest, uncertain, approximate, style, possible);
	}

	private LocalDate day(boolean last) {
		int year = last ? lastYear : firstYear;
		if (month == null || month.equals(UNKNOWN) && (day == null || day.equals(UNKNOWN))) {
			return edge(year, last ? 12 : 1, last);
		}
		if (month.equals(UNKNOWN)) {
			return exact(year, last ? 12 : 1, last);
		}
		int number = Integer.parseInt(month);
		if (number >= SPRING && number <= WINTER && day == null) {
			return season(year, number - SPRING, last);
		}
		if (number < 1 || number > 12) {
			possible = false;
			return edge(year, last ? 12 : 1, last);
		}
		return day == null || day.equals(UNKNOWN) ? edge(year, number, last) : exact(year, number, last);
	}

	/** Seasons are those of the northern half of the earth, by whole months. */
	private LocalDate season(int year, int season, boolean last) {
		int number = 3 + season * 3 + (last ? 2 : 0);
		return number > 12 ? edge(year + 1, number - 12, last) : edge(year, number, last);
	}

	private LocalDate exact(int year, int number, boolean last) {
		int wanted = Integer.parseInt(day);
		if (wanted < 1 || wanted > length(year, number)) {
			boolean inAnotherYear = firstYear < lastYear && number == FEBRUARY && wanted == LEAP_DAY;
			possible &= inAnotherYear;
			return edge(year, number, last || inAnotherYear);
		}
		return at(year, number, wanted);
	}

	/** The first or the last day of a month. */
	private LocalDate edge(int year, int number, boolean last) {
		return at(year, number, last ? length(year, number) : 1);
	}

	private int length(int year, int number) {
		boolean leapDay = oldStyle && number == FEBRUARY && Math.floorMod(year, 4) == 0;
		return leapDay ? LEAP_DAY : oldStyle && number == FEBRUARY ? LEAP_DAY - 1 : YearMonth.of(year, number).lengthOfMonth();
	}

	private LocalDate at(int year, int number, int wanted) {
		return oldStyle ? julian(year, number, wanted) : LocalDate.of(year, number, wanted);
	}

	/** The day that the Julian calendar calls so. */
	private static LocalDate julian(int year, int number, int wanted) {
		GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
		calendar.setGregorianChange(new java.util.Date(Long.MAX_VALUE));
		calendar.clear();
		boolean beforeChrist = year <= 0;
		calendar.set(GregorianCalendar.ERA, beforeChrist ? GregorianCalendar.BC : GregorianCalendar.AD);
		calendar.set(beforeChrist ? 1 - year : year, number - 1, wanted);
		try {
			return calendar.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
		} catch (DateTimeException e) {
			return LocalDate.of(year, number, 1);
		}
	}
}
