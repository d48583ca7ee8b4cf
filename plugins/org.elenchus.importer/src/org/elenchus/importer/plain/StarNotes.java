package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.plain.Layout.Role;
import org.elenchus.importer.plain.NoteZones.Note;

/**
 * Finds notes with a star for a number: lines that start with the star that a word not far above has behind it. Such a note ends with its
 * paragraph or its page, and may stand between the halves of a sentence.
 */
final class StarNotes {

	private static final Pattern REFERENCE = Pattern.compile("\\(\\*{1,3}\\)|(?<=[\\p{L}\\p{N}.,;:!?\"'\u201D\u2019)])\\*{1,3}(?![*\\p{L}\\p{N}])");
	private static final Pattern NOTE = Pattern.compile("(\\(\\*{1,3}\\)|\\*{1,3})\\)?\\s*(?=[\"\u201C\u2018]?\\p{Lu})");
	private static final int FARTHEST = 120;
	private static final double EVEN = 0.5;

	/** The notes, and where the text refers to them. */
	record Result(List<Note> notes, List<Found> references) {
	}

	private final Layout layout;
	private LineEnds ends;
	private final Map<String, Found> open = new HashMap<>();
	private final List<Note> notes = new ArrayList<>();
	private final List<Found> references = new ArrayList<>();

	private StarNotes(Layout layout) {
		this.layout = layout;
	}

	/** The notes of a text in their order; gives their lines the role of notes. */
	static Result cut(Layout layout) {
		StarNotes stars = new StarNotes(layout);
		for (int i = 0; i < layout.size(); i++) {
			Line line = layout.line(i);
			int star = layout.roles[i] == Role.TEXT ? layout.text.substring(line.from(), line.to()).indexOf('*') : -1;
			if (star >= 0 && !(star <= 1 && stars.starts(i))) {
				stars.collect(line);
			}
		}
		return new Result(stars.notes, stars.references);
	}

	private void collect(Line line) {
		Matcher star = REFERENCE.matcher(layout.text).region(line.from(), line.to()).useTransparentBounds(true);
		while (star.find()) {
			if (star.start() > line.from()) {
				open.put(star.group(), new Found(star.start(), star.end(), 0, 1, false));
			}
		}
	}

	/** Takes the note that starts with this line, if one does. */
	private boolean starts(int i) {
		Line line = layout.line(i);
		Matcher label = NOTE.matcher(layout.text).region(line.from(), line.to());
		Found reference = label.lookingAt() ? open.get(label.group(1)) : null;
		if (reference == null || label.end() == line.to() || i - layout.lineAt(reference.start()) > FARTHEST) {
			return false;
		}
		open.remove(label.group(1));
		references.add(reference);
		Note note = new Note(label.group(1), 0, line.from(), label.end(), new ArrayList<>());
		notes.add(note);
		take(note, i);
		return true;
	}

	private void take(Note note, int first) {
		ends = ends == null ? LineEnds.of(layout) : ends;
		int i = first;
		boolean more = true;
		while (more) {
			layout.roles[i] = Role.NOTE;
			note.lines().add(i);
			int next = layout.nextFilled(i + 1);
			more = next < layout.size() && layout.roles[next] == Role.TEXT && !layout.pageStarts[next]
					&& ends.goesOn(layout.line(i), next - i - 1) > EVEN && !NOTE.matcher(layout.content(next)).lookingAt();
			i = next;
		}
	}
}
