package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the bodies of notes out of the flow. They stand behind a line of many spaces, or a rule, at a page's end; each starts with its
 * number, and one that is too long goes on behind the next such line.
 */
final class NoteZones {

	private static final int WIDE = 20;
	private static final int RULE = 8;
	private static final int MISSING = 3;

	/** A note: its number, where the number is printed, where its words start, and the lines that hold them. */
	record Note(String label, int number, int labelStart, int bodyStart, List<Integer> lines) {
	}

	private final Layout layout;
	private final List<Note> notes = new ArrayList<>();

	private NoteZones(Layout layout) {
		this.layout = layout;
	}

	/** The notes of a text in their order; gives their lines the role of notes. */
	static List<Note> cut(Layout layout) {
		NoteZones zones = new NoteZones(layout);
		for (int i = 0; i < layout.size(); i++) {
			if (zones.isSeparator(i)) {
				i = zones.zone(i);
			}
		}
		return zones.notes;
	}

	private boolean isSeparator(int i) {
		Line line = layout.line(i);
		if (line.isBlank()) {
			return layout.text.substring(line.start(), line.end()).chars().filter(c -> c == ' ').count() >= WIDE;
		}
		return line.length() >= RULE && layout.content(i).chars().allMatch(c -> c == '_' || c == '-' || c == '\u2014' || c == '\u2015');
	}

	/** Reads the zone behind a separator and returns its last line; a zone that starts with no note is none. */
	private int zone(int separator) {
		int first = separator + 1 < layout.size() && layout.line(separator + 1).isBlank() ? separator + 2 : separator + 1;
		if (first >= layout.size() || layout.line(first).isBlank() || isSeparator(first) || entry(first, true) == null && !continues(first)) {
			return separator;
		}
		layout.roles[separator] = Layout.Role.NOTE_SEPARATOR;
		int spacing = spacing(first);
		int i = first;
		int last = separator;
		while (i < layout.size() && !(i > first && layout.line(i).indent() > 0) && i - last - 1 <= spacing + (last == separator ? 1 : 0)) {
			take(i, i == first);
			last = i;
			i = layout.nextFilled(i + 1);
		}
		return last;
	}

	private int spacing(int first) {
		int second = layout.nextFilled(first + 1);
		boolean wide = second < layout.size() && second - first == 2 && layout.line(second).indent() == 0
				&& layout.nextFilled(second + 1) - second == 2;
		return wide ? 1 : 0;
	}

	/** Words behind a separator go on with the last note if that one ended a page. */
	private boolean continues(int first) {
		return !notes.isEmpty() && Character.isLetterOrDigit(layout.text.charAt(layout.line(first).from()));
	}

	private void take(int i, boolean first) {
		Note note = entry(i, first);
		layout.roles[i] = Layout.Role.NOTE;
		if (note != null) {
			notes.add(note);
		}
		notes.getLast().lines().add(i);
	}

	/** The note that starts with this line; null if the line goes on with the note before it. */
	private Note entry(int i, boolean first) {
		Line line = layout.line(i);
		int end = line.from();
		while (end < line.to() && end - line.from() < 4 && Character.isDigit(layout.text.charAt(end))) {
			end++;
		}
		if (end == line.from() || end == line.to() || end - line.from() == 4) {
			return null;
		}
		int body = ".)".indexOf(layout.text.charAt(end)) >= 0 ? end + 1 : end;
		while (body < line.to() && Lines.isSpace(layout.text.charAt(body))) {
			body++;
		}
		String label = layout.text.substring(line.from(), end);
		int number = number(label);
		boolean parted = body > end || body < line.to() && Character.isUpperCase(layout.text.charAt(body));
		return parted && body < line.to() && isNext(number, first, i) ? new Note(label, number, line.from(), body, new ArrayList<>())
				: null;
	}

	static int number(String digits) {
		int number = 0;
		for (int i = 0; i < digits.length(); i++) {
			number = number * 10 + Character.digit(digits.charAt(i), 10);
		}
		return number;
	}

	/** The next number; a later one only where the line before ends a sentence; the first one anew in a new chapter. */
	private boolean isNext(int number, boolean first, int i) {
		int last = notes.isEmpty() ? 0 : notes.getLast().number();
		if (number == last + 1 || first && (notes.isEmpty() ? number > 0 : number == 1)) {
			return true;
		}
		return number > last && number <= last + MISSING && (first || Ends.sentence(layout.text, layout.line(layout.previousFilled(i))));
	}
}
