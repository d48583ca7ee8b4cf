package org.elenchus.model.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as historians write it: in the notation of EDTF, levels 0 and 1 (ISO 8601-2:2019, annex A; Library of Congress,
 * Extended Date/Time Format), with level 2's unknown parts before known ones ({@code 1984-XX-12}, {@code 156X-12-25}) and one of several dates
 * ({@code [1667,1668]}, which stands for all days between the first and the last of them), or as a range {@code 1930..1931} or
 * {@code 1930-1931}, or with {@code before} or {@code after}; with
 * {@code oldstyle} behind it in the Julian calendar, with {@code newstyle} certainly in the Gregorian one. It stands for all the days that are meant.
 *
 * @param earliest    the first day that can be meant, in the Gregorian calendar; {@link LocalDate#MIN} if there is none
 * @param latest      the last day that can be meant; {@link LocalDate#MAX} if there is none
 * @param uncertain   whether its author doubts it: {@code ?} or {@code %}
 * @param approximate whether it is about that time: {@code ~} or {@code %}
 * @param style       by which calendar its author counts
 * @param possible    whether the calendar has it; the bounds of a day that it has not are those of its month or year
 */
public record HistoricalDate(LocalDate earliest, LocalDate latest, boolean uncertain, boolean approximate,
		Style style, boolean possible) {

	private static final Pattern BOUND = Pattern.compile("(before|after)\\s+(.*)", Pattern.DOTALL);
	private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
	private static final Pattern SET = Pattern.compile("\\[(.*)\\]", Pattern.DOTALL);
	private static final Pattern RANGE = Pattern.compile("(.*?)(?:/|(?<!\\.)\\.\\.(?!\\.)(?!/))(.*)");

	/** Reads a date; empty if it is not written as one. */
	public static Optional<HistoricalDate> of(String text) {
		Style.Styled styled = Style.split(text.strip());
		Matcher bound = BOUND.matcher(styled.date());
		if (bound.matches()) {
			return Point.of(bound.group(2), styled.style()).map(point -> beyond(point, bound.group(1)));
		}
		Matcher set = SET.matcher(styled.date());
		if (set.matches()) {
			return oneOf(set.group(1), styled.style());
		}
		Optional<HistoricalDate> point = Point.of(styled.date(), styled.style());
		return point.isPresent() ? point : range(styled.date(), styled.style());
	}

	/** Whether it was written in the Julian calendar. */
	public boolean oldStyle() {
		return style == Style.OLD;
	}

	private static HistoricalDate beyond(HistoricalDate point, String word) {
		boolean before = word.equals("before");
		return new HistoricalDate(before ? LocalDate.MIN : point.latest.plusDays(1),
				before ? point.earliest.minusDays(1) : LocalDate.MAX, point.uncertain, point.approximate, point.style,
				point.possible);
	}

	/** Dates apart by commas, of which one is meant; all must be readable. */
	private static Optional<HistoricalDate> oneOf(String text, Style style) {
		Optional<HistoricalDate> hull = Optional.empty();
		for (String member : text.split(",", -1)) {
			Optional<HistoricalDate> date = Point.of(member.strip(), style).or(() -> range(member.strip(), style));
			if (date.isEmpty()) {
				return date;
			}
			hull = hull.map(all -> all.with(date.get())).or(() -> date);
		}
		return hull;
	}

	private HistoricalDate with(HistoricalDate other) {
		return new HistoricalDate(earliest.isBefore(other.earliest) ? earliest : other.earliest, latest.isAfter(other.latest) ? latest : other.latest,
				uncertain || other.uncertain, approximate || other.approximate, style, possible && other.possible);
	}

	/** Two dates with a slash or two full stops between them; one of the two can be missing or open. Two years can have a hyphen between them. */
	private static Optional<HistoricalDate> range(String text, Style style) {
		Matcher years = YEARS.matcher(text);
		if (years.matches()) {
			return years.group(1).compareTo(years.group(2)) > 0 ? Optional.empty() : range(years.group(1) + "/" + years.group(2), style);
		}
		Matcher range = RANGE.matcher(text);
		if (!range.matches()) {
			return Optional.empty();
		}
		Optional<HistoricalDate> start = side(range.group(1), style);
		Optional<HistoricalDate> end = side(range.group(2), style);
		boolean bounded = start.isPresent() && end.isPresent() && !(start.get().isOpen() && end.get().isOpen());
		return bounded ? Optional.of(start.get().to(end.get())) : Optional.empty();
	}

	private static Optional<HistoricalDate> side(String text, Style style) {
		boolean open = text.isEmpty() || text.equals("..");
		return open ? Optional.of(new HistoricalDate(LocalDate.MIN, LocalDate.MAX, false, false, style, true))
				: Point.of(text, style);
	}

	private boolean isOpen() {
		return earliest.equals(LocalDate.MIN) && latest.equals(LocalDate.MAX);
	}

	private HistoricalDate to(HistoricalDate end) {
		boolean ordered = !end.latest.isBefore(earliest);
		return new HistoricalDate(ordered ? earliest : end.earliest, ordered ? end.latest : latest,
				uncertain || end.uncertain, approximate || end.approximate, style, possible && end.possible && ordered);
	}
}
