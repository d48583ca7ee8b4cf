package org.elenchus.markup.mending;

import java.util.List;

import org.elenchus.model.finding.TextEdit;

/**
 * A way to give an opener its end.
 *
 * @param way   where the end comes to stand
 * @param edits what is written for it; they do not overlap, and stand in the order of the text
 */
public record Mending(Way way, List<TextEdit> edits) {

	public Mending {
		edits = List.copyOf(edits);
	}

	/** Where an end can come to stand. */
	public enum Way {
		/** A short span becomes a long one, whose named end is there already. */
		LONG_TO_NAMED_END,
		/** A short span becomes a long one, with its end in place of a brace that closes nothing. */
		LONG_TO_LONE_BRACE,
		/** A short span becomes a long one up to the end of the paragraph. */
		LONG_TO_PARAGRAPH,
		/** The end of a long span takes the place of a brace that closes nothing. */
		LONE_BRACE,
		/** It ends with the sentence. */
		SENTENCE,
		/** It ends with the paragraph. */
		PARAGRAPH
	}
}
