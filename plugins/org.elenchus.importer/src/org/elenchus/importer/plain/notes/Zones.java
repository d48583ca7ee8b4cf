package org.elenchus.importer.plain.notes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.elenchus.importer.plain.lines.Pages;
import org.elenchus.importer.plain.lines.Role;
import org.elenchus.importer.plain.lines.SortedLines;

/**
 * The third state of a text: its pages in zones, the author's lines and those of notes.
 *
 * @param lines the lines, with the roles of all notes
 * @param notes the notes, in the order of the text
 * @param stars where the text refers to notes by stars
 */
public record Zones(SortedLines lines, List<Note> notes, List<NoteMarker> stars) {

	/** Finds notes at the ends of pages, where none is separated from the text, and star notes. */
	public static Zones of(Pages pages, List<Note> separated) {
		List<Note> numbered = separated.isEmpty() ? PageNotes.in(pages.lines()) : separated;
		SortedLines lines = pages.lines().with(Role.NOTE, lines(numbered));
		StarNotes starred = StarNotes.in(lines);
		List<Note> notes = Stream.concat(numbered.stream(), starred.notes().stream()).sorted(Comparator.comparingInt(Note::first)).toList();
		return new Zones(lines.with(Role.NOTE, lines(starred.notes())), notes, starred.references());
	}

	private static List<Integer> lines(List<Note> notes) {
		return notes.stream().flatMap(note -> note.lines().stream()).toList();
	}
}
