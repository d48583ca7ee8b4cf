package org.elenchus.importer.plain.notes;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.plain.lines.Digits;
import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.LineEdges;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;

/**
 * The bodies of notes that something parts from the text. They stand behind a line of many spaces, or a rule, at a page's end; each starts
 * with its number, and one that is too long goes on behind the next such line. They are known before pages are, for a page starts behind
 * them.
 *
 * @param lines the lines of a text, with the roles of notes and of what parts them from the text
 * @param notes the notes, in their order
 */
public record SeparatedNotes(SortedLines lines, List<Note> notes) {

	/** Finds such notes among the lines of a text. */
	public static SeparatedNotes of(Lines lines) {
		Search search = new Search(lines);
		for (int i = 0; i < lines.size(); i++) {
			if (search.isSeparator(i)) {
				i = search.zone(i);
			}
		}
		List<Note> notes = search.notes.closed();
		List<Integer> held = notes.stream().flatMap(note -> note.lines().stream()).toList();
		return new SeparatedNotes(SortedLines.of(lines, search.separators, held), notes);
	}

	private static final class Search {

		private final Lines lines;
		private final OpenNotes notes = new OpenNotes();
		private final List<Integer> separators = new ArrayList<>();

		private Search(Lines lines) {
			this.lines = lines;
		}

		private boolean isSeparator(int i) {
			Line line = lines.line(i);
			if (line.isBlank()) {
				return lines.text().substring(line.start(), line.end()).chars().filter(c -> c == ' ').count() >= NoteThresholds.WIDE_BLANK;
			}
			return line.length() >= NoteThresholds.RULE
					&& lines.content(i).chars().allMatch(c -> c == '_' || c == '-' || c == '\u2014' || c == '\u2015');
		}

		/** Reads the zone behind a separator and returns its last line; a zone that starts with no note is none. */
		private int zone(int separator) {
			int first = separator + 1 < lines.size() && lines.line(separator + 1).isBlank() ? separator + 2 : separator + 1;
			if (first >= lines.size() || lines.line(first).isBlank() || isSeparator(first) || entry(first, true) == null && !continues(first)) {
				return separator;
			}
			separators.add(separator);
			int spacing = spacing(first);
			int i = first;
			int last = separator;
			while (i < lines.size() && !(i > first && lines.line(i).indent() > 0) && i - last - 1 <= spacing + (last == separator ? 1 : 0)) {
				take(i, i == first);
				last = i;
				i = lines.nextFilled(i + 1);
			}
			return last;
		}

		private int spacing(int first) {
			int second = lines.nextFilled(first + 1);
			boolean wide = second < lines.size() && second - first == 2 && lines.line(second).indent() == 0
					&& lines.nextFilled(second + 1) - second == 2;
			return wide ? 1 : 0;
		}

		/** Words behind a separator go on with the last note if that one ended a page. */
		private boolean continues(int first) {
			return !notes.isEmpty() && Character.isLetterOrDigit(lines.text().charAt(lines.line(first).from()));
		}

		private void take(int i, boolean first) {
			Note note = entry(i, first);
			if (note != null) {
				notes.open(note);
			}
			notes.add(i);
		}

		/** The note that starts with this line; null if the line goes on with the note before it. */
		private Note entry(int i, boolean first) {
			Line line = lines.line(i);
			int end = labelEnd(line);
			int length = end - line.from();
			if (length == 0 || end == line.to() || length > NoteThresholds.LONGEST_NUMBER) {
				return null;
			}
			int body = bodyStart(line, end);
			String label = lines.text().substring(line.from(), end);
			int number = Digits.number(label);
			boolean parted = body > end || body < line.to() && Character.isUpperCase(lines.text().charAt(body));
			return parted && body < line.to() && isNext(number, first, i) ? new Note(label, number, body) : null;
		}

		/** Where the digits end with which a line starts, or one digit behind more than a note's number has. */
		private int labelEnd(Line line) {
			int end = line.from();
			while (end < line.to() && end - line.from() <= NoteThresholds.LONGEST_NUMBER && Character.isDigit(lines.text().charAt(end))) {
				end++;
			}
			return end;
		}

		private int bodyStart(Line line, int end) {
			int body = ".)".indexOf(lines.text().charAt(end)) >= 0 ? end + 1 : end;
			while (body < line.to() && Lines.isSpace(lines.text().charAt(body))) {
				body++;
			}
			return body;
		}

		/** The next number; a later one only where the line before ends a sentence; the first one anew in a new chapter. */
		private boolean isNext(int number, boolean first, int i) {
			int last = notes.lastNumber();
			if (number == last + 1 || first && (notes.isEmpty() ? number > 0 : number == 1)) {
				return true;
			}
			return number > last && number <= last + NoteThresholds.MISSING_IN_ZONE
					&& (first || LineEdges.sentence(lines.text(), lines.line(lines.previousFilled(i))));
		}
	}
}
