package org.elenchus.importer.plain.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.LineEnds;
import org.elenchus.importer.plain.lines.SortedLines;

/**
 * Notes with a star for a number: lines that start with the star that a word not far above has behind it. Such a note ends with its
 * paragraph or its page, and may stand between the halves of a sentence.
 *
 * @param notes      the notes, in their order
 * @param references where the text refers to them
 */
record StarNotes(List<Note> notes, List<NoteMarker> references) {

	/** The star notes of a text in which other notes are known. */
	static StarNotes in(SortedLines lines) {
		Search search = new Search(lines);
		int i = 0;
		while (i < lines.size()) {
			i = search.read(i);
		}
		return new StarNotes(search.notes.closed(), List.copyOf(search.references));
	}

	private static final class Search {

		private static final Pattern REFERENCE = Pattern
				.compile("\\(\\*{1,3}\\)|(?<=[\\p{L}\\p{N}.,;:!?\"'\u201D\u2019)])\\*{1,3}(?![*\\p{L}\\p{N}])");
		private static final Pattern NOTE = Pattern.compile("(\\(\\*{1,3}\\)|\\*{1,3})\\)?\\s*(?=[\"\u201C\u2018]?\\p{Lu})");

		private final SortedLines lines;
		private LineEnds ends;
		private final Map<String, NoteMarker> open = new HashMap<>();
		private final OpenNotes notes = new OpenNotes();
		private final List<NoteMarker> references = new ArrayList<>();

		private Search(SortedLines lines) {
			this.lines = lines;
		}

		/** Reads a line, or the note that starts with it, and returns the line behind. */
		private int read(int i) {
			if (!lines.isText(i)) {
				return i + 1;
			}
			if (starts(i)) {
				return take(i);
			}
			collect(lines.line(i));
			return i + 1;
		}

		private void collect(Line line) {
			Matcher star = REFERENCE.matcher(lines.text()).region(line.from(), line.to()).useTransparentBounds(true);
			while (star.find()) {
				if (star.start() > line.from()) {
					open.put(star.group(), new NoteMarker(star.start(), star.end(), 0, 1, false));
				}
			}
		}

		/** Opens the note that starts with this line; false if none does. */
		private boolean starts(int i) {
			Line line = lines.line(i);
			Matcher label = NOTE.matcher(lines.text()).region(line.from(), line.to());
			NoteMarker reference = label.lookingAt() ? open.get(label.group(1)) : null;
			if (reference == null || i - lines.plain().lineAt(reference.start()) > NoteThresholds.FARTHEST_STAR) {
				return false;
			}
			open.remove(label.group(1));
			references.add(reference);
			notes.open(new Note(label.group(1), 0, label.end()));
			return true;
		}

		/** Takes the lines of the note that was opened, and returns the line behind. */
		private int take(int first) {
			ends = ends == null ? LineEnds.of(lines) : ends;
			int last = first;
			int next = first;
			boolean more = true;
			while (more) {
				last = next;
				notes.add(last);
				next = lines.nextFilled(last + 1);
				more = next < lines.size() && lines.isText(next) && !lines.startsPage(next)
						&& ends.goesOn(lines.line(last), next - last - 1) > NoteThresholds.EVEN
						&& !NOTE.matcher(lines.content(next)).lookingAt();
			}
			return last + 1;
		}
	}
}
