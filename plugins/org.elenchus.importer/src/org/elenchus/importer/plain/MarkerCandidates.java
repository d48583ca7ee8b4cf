package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;

/** Collects the digits that could be a note's number, and weighs each: how digits stand there says something, but not enough. */
final class MarkerCandidates {

	private static final String FINAL = ".!?\u2026\"\u201D\u2019'\u00BB)]";
	private static final String INNER = ",;:";
	private static final double LEAST = 0.1;
	private static final int LONGEST = 3;
	private static final int YEAR = 4;

	private final String text;
	private final List<Found> found = new ArrayList<>();

	private MarkerCandidates(String text) {
		this.text = text;
	}

	/** The candidates in these paragraphs, in the order of the text. */
	static List<Found> of(Layout layout, List<Paragraph> paragraphs) {
		MarkerCandidates candidates = new MarkerCandidates(layout.text);
		for (Paragraph paragraph : paragraphs) {
			for (int i : paragraph.lines) {
				candidates.read(layout.line(i), i == paragraph.first() ? paragraph.bodyStart : -1, i == paragraph.last());
			}
		}
		return candidates.found;
	}

	private void read(Line line, int bodyStart, boolean last) {
		int i = Math.max(line.from(), bodyStart);
		while (i < line.to()) {
			if (Superscript.isDigit(text.charAt(i))) {
				i = superscript(i, line);
				continue;
			}
			if (!isDigit(i)) {
				i++;
				continue;
			}
			if (isBracketed(i, line)) {
				i = bracketed(i, line);
				continue;
			}
			int end = i;
			while (end < line.to() && isDigit(end)) {
				end++;
			}
			add(line, i, end, last && end == line.to());
			i = end;
		}
	}

	/** Raised digits; behind a unit such as m they are an exponent. */
	private int superscript(int start, Line line) {
		int end = start;
		while (end < line.to() && Superscript.isDigit(text.charAt(end))) {
			end++;
		}
		int number = Superscript.number(text.substring(start, end));
		boolean unit = start - 2 >= line.from() && Character.isLetter(text.charAt(start - 1))
				&& (!Character.isLetter(text.charAt(start - 2)) || start - 3 >= line.from() && !Character.isLetter(text.charAt(start - 3)));
		if (end - start <= LONGEST && number > 0) {
			found.add(new Found(start, end, number, unit ? 0.3 : 1, false));
		}
		return end;
	}

	/** Digits alone in square brackets that are glued to something. */
	private boolean isBracketed(int i, Line line) {
		int end = i;
		while (end < line.to() && isDigit(end)) {
			end++;
		}
		return i - 2 >= line.from() && text.charAt(i - 1) == '[' && end - i <= LONGEST && end < line.to() && text.charAt(end) == ']'
				&& !Lines.isSpace(text.charAt(i - 2)) && text.charAt(i) != '0';
	}

	private int bracketed(int i, Line line) {
		int end = text.indexOf(']', i);
		found.add(new Found(i - 1, end + 1, NoteZones.number(text.substring(i, end)), 1, false));
		return end + 1;
	}

	private void add(Line line, int start, int end, boolean last) {
		int length = end - start;
		if (length > YEAR && length <= YEAR + LONGEST && isYear(start)) {
			put(start + YEAR, end, 0.5 * behind(end, line));
		} else if (length <= LONGEST && start > line.from()) {
			put(start, end, before(start, line, last) * behind(end, line));
		}
	}

	private void put(int start, int end, double weight) {
		if (weight >= LEAST && text.charAt(start) != '0') {
			found.add(new Found(start, end, NoteZones.number(text.substring(start, end)), weight, false));
		}
	}

	private boolean isDigit(int i) {
		char c = text.charAt(i);
		return c >= '0' && c <= '9';
	}

	private boolean isYear(int start) {
		int year = NoteZones.number(text.substring(start, start + YEAR));
		return year >= 1400 && year < 2100 && (start == 0 || !isDigit(start - 1));
	}

	/** What speaks for a number is what it is glued to. */
	private double before(int start, Line line, boolean last) {
		char before = text.charAt(start - 1);
		if (Lines.isSpace(before)) {
			return start - 2 >= line.from() && FINAL.indexOf(text.charAt(start - 2)) >= 0 ? last ? 0.7 : 0.35 : 0;
		}
		boolean number = start - 2 >= line.from() && isDigit(start - 2);
		if (FINAL.indexOf(before) >= 0) {
			return isDecade(start, line) ? LEAST : before != '.' || !number ? 1 : endsYear(start - 1, line) ? 0.9 : 0.35;
		}
		if (INNER.indexOf(before) >= 0) {
			return number ? 0.15 : 0.7;
		}
		return Character.isLetter(before) ? Character.isLowerCase(before) ? 0.8 : 0.3 : 0;
	}

	/** Decades lose their century: '30. */
	private boolean isDecade(int start, Line line) {
		char before = text.charAt(start - 1);
		return (before == '\u2019' || before == '\'') && (start - 2 < line.from() || Lines.isSpace(text.charAt(start - 2))
				|| text.charAt(start - 2) == '-');
	}

	private boolean endsYear(int end, Line line) {
		return end - YEAR >= line.from() && text.substring(end - YEAR, end).chars().allMatch(c -> c >= '0' && c <= '9')
				&& isYear(end - YEAR);
	}

	/** What speaks against it is a letter, a percent sign or a decimal behind it. */
	private double behind(int end, Line line) {
		if (end >= line.to()) {
			return 1;
		}
		char next = text.charAt(end);
		boolean decimal = (next == '.' || next == ',' || next == '-' || next == '/' || next == ':') && end + 1 < line.to()
				&& isDigit(end + 1);
		return decimal || next == '%' || next == '\u00B0' ? LEAST : Character.isLetter(next) ? 0.6 : 1;
	}
}
