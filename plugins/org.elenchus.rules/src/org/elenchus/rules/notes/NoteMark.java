package org.elenchus.rules.notes;

import java.util.List;

import org.elenchus.model.Note;
import org.elenchus.model.text.TextRange;

/**
 * A place in the running text to which a note belongs: a reference, or a note that stands in mid-sentence itself.
 *
 * @param note   what stands there
 * @param place  its place in the file; of a note in mid-sentence the opener
 * @param before the author's words right before it, as far as they stand together
 * @param claims the keys of the claims whose words end between the mark before it in its paragraph and this one
 */
public record NoteMark(Note note, TextRange place, String before, List<String> claims) {

	public NoteMark {
		claims = List.copyOf(claims);
	}

	public String label() {
		return note.getLabel();
	}
}
