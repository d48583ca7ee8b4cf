package org.elenchus.model.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as historians write it: in the notation of EDTF, levels 0 and 1 (ISO 8601-2:2019, annex A; Library of Congress,
 * Extended Date/Time Format), or as a range {@code 1930..1931}, or with {@code before} or {@code after}; with
 * {@code oldstyle} behind it in the Julian calendar. It stands for all the days that are meant.
 *
 * @param earliest    the first day that can be meant, in the Gregorian calendar; {@link LocalDate#MIN} if there is none
 * @param latest      the last day that can be meant; {@link LocalDate#MAX} if there is none
 * @param uncertain   whether its author doubts it: {@code ?} or {@code %}
 * @param approximate whether it is about that time: {@code ~} or {@code %}
 * @param oldStyle    whether it was written in the Julian calendar
 * @param possible    whether the calendar has it; the bounds of a day that it has not are those of its month or year
 */
public record HistoricalDate(LocalDate earliest, LocalDate latest, boolean uncertain, boolean approximate,
		boolean oldStyle, boolean possible) {

	private static final Pattern BOUND = Pattern.compile("(before|after)\\s+(.*)", Pattern.DOTALL);
	private static final Pattern OLD_STYLE = Pattern.compile("(.*?)\\s+oldstyle", Pattern.DOTALL);
	private static final Pattern RANGE = Pattern.compile("(.*?)(?:/|(?<!\\.)\\.\\.(?!\\.)(?!/))(.*)");

	/** Reads a date; empty if it is not written as one. */
	public static Optional<HistoricalDate> of(String text) {
		Matcher old = OLD_STYLE.matcher(text.strip());
		boolean oldStyle = old.matches();
		String date = oldStyle ? old.group(1) : text.strip();
		Matcher bound = BOUND.matcher(date);
		if (bound.matches()) {
			return Point.of(bound.group(2), oldStyle).map(point -> beyond(point, bound.group(1)));
		}
		Optional<HistoricalDate> point = Point.of(date, oldStyle);
		return point.isPresent() ? point : range(date, oldStyle);
	}

	private static HistoricalDate beyond(HistoricalDate point, String word) {
		boolean before = word.equals("before");
		return new HistoricalDate(before ? LocalDate.MIN : point.latest.plusDays(1),
				before ? point.earliest.minusDays(1) : LocalDate.MAX, point.uncertain, point.approximate, point.oldStyle,
				point.possible);
	}

	/** Two dates with a slash or two full stops between them; one of the two can be missing or open. */
	private static Optional<HistoricalDate> range(String text, boolean oldStyle) {
		Matcher range = RANGE.matcher(text);
		if (!range.matches()) {
			return Optional.empty();
		}
		Optional<HistoricalDate> start = side(range.group(1), oldStyle);
		Optional<HistoricalDate> end = side(range.group(2), oldStyle);
		boolean bounded = start.isPresent() && end.isPresent() && !(start.get().isOpen() && end.get().isOpen());
		return bounded ? Optional.of(start.get().to(end.get())) : Optional.empty();
	}

	private static Optional<HistoricalDate> side(String text, boolean oldStyle) {
		boolean open = text.isEmpty() || text.equals("..");
		return open ? Optional.of(new HistoricalDate(LocalDate.MIN, LocalDate.MAX, false, false, oldStyle, true))
				: Point.of(text, oldStyle);
	}

	private boolean isOpen() {
		return earliest.equals(LocalDate.MIN) && latest.equals(LocalDate.MAX);
	}

	private HistoricalDate to(HistoricalDate end) {
		boolean ordered = !end.latest.isBefore(earliest);
		return new HistoricalDate(ordered ? earliest : end.earliest, ordered ? end.latest : latest,
				uncertain || end.uncertain, approximate || end.approximate, oldStyle, possible && end.possible && ordered);
	}
}
