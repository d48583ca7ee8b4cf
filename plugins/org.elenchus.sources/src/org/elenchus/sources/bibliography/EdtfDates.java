package org.elenchus.sources.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.time.HistoricalDate;

/** Dates as libraries write them, in the notation of EDTF (ISO 8601-2:2019, annex A). What is no certain date stays as it is written. */
final class EdtfDates {

	private static final int LONGEST = 100;
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
	private static final String MONTH = "(?<month>[A-Za-z]{3,9})\\.?";
	private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>\\d{4})[/-](?<month>\\d{1,2})?(?:[/-](?<day>\\d{1,2})?/?)?");
	private static final Pattern DAY_FIRST = Pattern.compile("(?:(?<day>\\d{1,2})\\.? )?" + MONTH + ",? (?<year>\\d{4})");
	private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " (?<day>\\d{1,2}), (?<year>\\d{4})");
	private static final Pattern ABOUT = Pattern.compile("(?:ca?\\.?|circa) ?(\\d{4})");
	private static final Pattern RANGE = Pattern.compile("(\\d{4}) ?[-\u2013\u2014]{1,3} ?(\\d{4})");

	private EdtfDates() {
	}

	/** A date of whatever notation. */
	static String of(String text) {
		String date = text.strip();
		if (date.length() > LONGEST || isDate(date)) {
			return date;
		}
		for (Pattern pattern : List.of(YEAR_FIRST, DAY_FIRST, MONTH_FIRST)) {
			Matcher parts = pattern.matcher(date);
			if (parts.matches()) {
				return of(parts.group("year"), orEmpty(parts.group("month")), orEmpty(parts.group("day")), date);
			}
		}
		Matcher about = ABOUT.matcher(date);
		if (about.matches()) {
			return about.group(1) + "~";
		}
		Matcher range = RANGE.matcher(date);
		return range.matches() && isDate(range.replaceFirst("$1/$2")) ? range.replaceFirst("$1/$2") : date;
	}

	/**
	 * A date in parts, month and day perhaps empty.
	 *
	 * @param otherwise what stands if the parts are no date
	 */
	static String of(String year, String month, String day, String otherwise) {
		String number = month.isEmpty() ? "" : month(month);
		StringBuilder date = new StringBuilder(year(year));
		if (!number.isEmpty()) {
			date.append('-').append(number);
			date.append(day.isEmpty() ? "" : "-" + (day.length() == 1 ? "0" : "") + day);
		}
		boolean said = number.isEmpty() ? month.isEmpty() && day.isEmpty() : true;
		return said && isDate(date.toString()) ? date.toString() : otherwise;
	}

	/** Whether it is a possible date. */
	static boolean isDate(String text) {
		return HistoricalDate.of(text).filter(HistoricalDate::possible).isPresent();
	}

	/** Four digits at least; more than four stand behind a Y. */
	private static String year(String year) {
		boolean before = year.startsWith("-");
		String digits = before ? year.substring(1) : year;
		String sign = before ? "-" : "";
		return digits.length() > 4 ? "Y" + sign + digits : sign + "0".repeat(4 - digits.length()) + digits;
	}

	/** A month's number in two digits; empty if it is none. */
	private static String month(String month) {
		if (month.chars().allMatch(c -> c >= '0' && c <= '9')) {
			return (month.length() == 1 ? "0" : "") + month;
		}
		String start = month.substring(0, Math.min(3, month.length())).toLowerCase(Locale.ROOT);
		int index = MONTHS.indexOf(start);
		return index < 0 ? "" : "%02d".formatted(index + 1);
	}

	private static String orEmpty(String group) {
		return group == null ? "" : group;
	}
}
