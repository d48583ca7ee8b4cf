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
		/** The last line that belongs to a note; -1 before there is one. */
		private int last = -1;

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
			if (first >= lines.size() || entry(first, true) == null && !continues(separator, first)) {
				return separator;
			}
			separators.add(separator);
			int spacing = spacing(first);
			take(first, true);
			last = first;
			int next = lines.nextFilled(first + 1);
			while (goesOn(next) && next - last - 1 <= spacing) {
				take(next, false);
				last = next;
				next = lines.nextFilled(next + 1);
			}
			if (next == last + 1 && next < lines.size() && isSeparator(next)) {
				separators.add(next);
			}
			return last;
		}

		/** The blank lines between all of the notes: as many as stand behind the first line and behind the next one, one at most. */
		private int spacing(int first) {
			return lines.gapAfter(first) == 1 && lines.gapAfter(first + 2) == 1 ? 1 : 0;
		}

		private boolean goesOn(int i) {
			return i < lines.size() && lines.line(i).indent() == 0 && !isSeparator(i);
		}

		/** Words behind a separator go on with the last note if that one ended a page; text stands between the two. */
		private boolean continues(int separator, int first) {
			return !notes.isEmpty() && lines.previousFilled(separator) != last && Character.isLetterOrDigit(lines.text().charAt(lines.line(first).from()));
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
			int before = notes.lastNumber();
			if (number == before + 1 || first && (notes.isEmpty() ? number > 0 : number == 1)) {
				return true;
			}
			return number > before && number <= before + NoteThresholds.MISSING_IN_ZONE
					&& (first || LineEdges.sentence(lines.text(), lines.line(lines.previousFilled(i))));
		}
	}
}
