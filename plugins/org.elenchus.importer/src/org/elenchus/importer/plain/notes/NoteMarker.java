package org.elenchus.importer.plain.notes;

/**
 * A place where a text refers to a note.
 *
 * @param start   where the printed number starts
 * @param end     where it ends, exclusive
 * @param number  the number that is meant
 * @param weight  how much speaks for it, 1 for a number glued to a full stop or a closing quote
 * @param damaged whether something else is printed than the number
 */
public record NoteMarker(int start, int end, int number, double weight, boolean damaged) {

	NoteMarker meant(int other) {
		return new NoteMarker(start, end, other, weight, true);
	}
}
