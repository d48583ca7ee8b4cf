package org.elenchus.export.reading.text;

import java.util.List;

/**
 * The body of a note.
 *
 * @param number its place among the notes of the edition, from 1
 * @param label  the label that the text refers to it with
 * @param blocks what it says
 */
public record NoteBody(int number, String label, List<Block> blocks) {

	/** What it says as the page arranges it. */
	public List<Part> parts() {
		return Parts.of(blocks);
	}

	public String id() {
		return "note-" + number;
	}
}
