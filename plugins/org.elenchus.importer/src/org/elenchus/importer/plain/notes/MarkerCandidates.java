package org.elenchus.importer.plain.notes;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.plain.lines.Digits;
import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;
import org.elenchus.importer.plain.lines.Superscript;

/** Collects the digits that could be a note's number, and weighs each: how digits stand there says something, but not enough. */
final class MarkerCandidates {

	private static final String FINAL = ".!?\u2026\"\u201D\u2019'\u00BB)]";
	private static final String INNER = ",;:";
	private static final int YEAR = 4;

	private final String text;
	private final List<NoteMarker> markers = new ArrayList<>();

	private MarkerCandidates(String text) {
		this.text = text;
	}

	/** The candidates in these passages, in the order of the text. */
	static List<NoteMarker> of(SortedLines lines, List<Passage> passages) {
		MarkerCandidates candidates = new MarkerCandidates(lines.text());
		for (Passage passage : passages) {
			for (int i : passage.lines()) {
				candidates.read(lines.line(i), passage.from(), i == passage.lines().getLast());
			}
		}
		return candidates.markers;
	}

	private void read(Line line, int from, boolean last) {
		int i = Math.max(line.from(), from);
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
		if (number > 0) {
			markers.add(new NoteMarker(start, end, number, isBehindUnit(start, line) ? NoteThresholds.BEHIND_UNIT : 1, false));
		}
		return end;
	}

	/** Whether a word stands before digits that is as short as a unit. */
	private boolean isBehindUnit(int start, Line line) {
		int from = start;
		while (from > line.from() && start - from <= NoteThresholds.LONGEST_UNIT && Character.isLetter(text.charAt(from - 1))) {
			from--;
		}
		return from < start && start - from <= NoteThresholds.LONGEST_UNIT;
	}

	/** Digits alone in square brackets that are glued to something. */
	private boolean isBracketed(int i, Line line) {
		int end = i;
		while (end < line.to() && isDigit(end)) {
			end++;
		}
		return i - 2 >= line.from() && text.charAt(i - 1) == '[' && end - i <= NoteThresholds.LONGEST_NUMBER && end < line.to() && text.charAt(end) == ']'
				&& !Lines.isSpace(text.charAt(i - 2)) && text.charAt(i) != '0';
	}

	private int bracketed(int i, Line line) {
		int end = text.indexOf(']', i);
		markers.add(new NoteMarker(i - 1, end + 1, Digits.number(text.substring(i, end)), 1, false));
		return end + 1;
	}

	private void add(Line line, int start, int end, boolean last) {
		int length = end - start;
		if (length > YEAR && length <= YEAR + NoteThresholds.LONGEST_NUMBER && isYear(start)) {
			put(start + YEAR, end, NoteThresholds.GLUED_TO_YEAR * behind(end, line));
		} else if (length <= NoteThresholds.LONGEST_NUMBER && start > line.from()) {
			put(start, end, before(start, line, last) * behind(end, line));
		}
	}

	private void put(int start, int end, double weight) {
		if (weight >= NoteThresholds.LEAST && text.charAt(start) != '0') {
			markers.add(new NoteMarker(start, end, Digits.number(text.substring(start, end)), weight, false));
		}
	}

	private boolean isDigit(int i) {
		return Digits.isDigit(text.charAt(i));
	}

	private boolean isYear(int start) {
		return Digits.isYear(Digits.number(text.substring(start, start + YEAR))) && (start == 0 || !isDigit(start - 1));
	}

	/** What speaks for a number is what it is glued to. */
	private double before(int start, Line line, boolean last) {
		char before = text.charAt(start - 1);
		if (Lines.isSpace(before)) {
			return behindSpace(start, line, last);
		}
		boolean number = start - 2 >= line.from() && isDigit(start - 2);
		if (FINAL.indexOf(before) >= 0) {
			return isDecade(start, line) ? NoteThresholds.LEAST : before == '.' && number ? behindNumber(start, line) : 1;
		}
		if (INNER.indexOf(before) >= 0) {
			return number ? NoteThresholds.DECIMAL : NoteThresholds.BEHIND_COMMA;
		}
		return !Character.isLetter(before) ? 0
				: Character.isLowerCase(before) ? NoteThresholds.BEHIND_SMALL_LETTER : NoteThresholds.BEHIND_CAPITAL;
	}

	/** A number that a space parts from the end of a sentence; at the end of a paragraph no next sentence can start with it. */
	private double behindSpace(int start, Line line, boolean last) {
		boolean ended = start - 2 >= line.from() && FINAL.indexOf(text.charAt(start - 2)) >= 0;
		return !ended ? 0 : last ? NoteThresholds.APART_AT_END : NoteThresholds.APART;
	}

	/** A number behind a number and a full stop may be the end of it, but hardly of a year. */
	private double behindNumber(int start, Line line) {
		return endsYear(start - 1, line) ? NoteThresholds.BEHIND_YEAR : NoteThresholds.BEHIND_NUMBER;
	}

	/** Decades lose their century: '30. */
	private boolean isDecade(int start, Line line) {
		char before = text.charAt(start - 1);
		return (before == '\u2019' || before == '\'') && (start - 2 < line.from() || Lines.isSpace(text.charAt(start - 2))
				|| text.charAt(start - 2) == '-');
	}

	private boolean endsYear(int end, Line line) {
		return end - YEAR >= line.from() && text.substring(end - YEAR, end).chars().allMatch(c -> Digits.isDigit((char) c))
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
		return decimal || next == '%' || next == '\u00B0' ? NoteThresholds.LEAST : Character.isLetter(next) ? NoteThresholds.BEFORE_LETTER : 1;
	}
}
