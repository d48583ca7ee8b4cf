package org.elenchus.rules.notes;

import java.util.List;

import org.elenchus.model.Note;
import org.elenchus.model.edition.Item;
import org.elenchus.model.text.TextRange;

/**
 * What a note says.
 *
 * @param note       the note
 * @param opener     where it opens in the file: the brace, the hat and the label
 * @param inSentence whether it stands in mid-sentence, and so needs no reference
 * @param items      what it consists of, without the notes in it
 */
public record NoteBody(Note note, TextRange opener, boolean inSentence, List<Item> items) {

	public String label() {
		return note.getLabel();
	}
}
