package org.elenchus.export.html;

import java.util.List;

/**
 * The body of a note.
 *
 * @param number its place among the notes of the edition, from 1
 * @param label  the label that the text refers to it with
 * @param blocks what it says
 */
record NoteBody(int number, String label, List<Block> blocks) {

	String id() {
		return "note-" + number;
	}
}
