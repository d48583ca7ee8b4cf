package org.elenchus.sources.quotation;

import java.util.List;

import org.elenchus.model.text.TextRange;

/**
 * What a text says to a quotation.
 *
 * @param result      whether its words stand there
 * @param place       where they do, or something like them, in UTF-16 offsets of the text; empty at its start if they do not
 * @param differences where the words differ, in their order; some only if they are altered
 * @param shown       the same for people: {@code the [great → grand] cause [+ of all] … [− not] lost}; what was quoted stands
 *                    before the arrow or behind a minus, what the text has behind the arrow or a plus
 */
public record Verdict(Result result, TextRange place, List<Difference> differences, String shown) {

	/** Whether quoted words stand in a text. */
	public enum Result {
		/** They do. */
		EXACT,
		/** Most of them do, in their order. */
		ALTERED,
		/** They do not. */
		NOT_FOUND,
		/** They do not, and they are too few, or in too many pieces, to say more. */
		UNDECIDED
	}

	/**
	 * A place at which quotation and text differ; one of the ranges can be empty.
	 *
	 * @param quoted what was quoted, in offsets of the quotation
	 * @param source what the text has, in offsets of the text
	 */
	public record Difference(TextRange quoted, TextRange source) {
	}

	public Verdict {
		differences = List.copyOf(differences);
	}

	/** A verdict that names no place. */
	public static Verdict of(Result result) {
		return new Verdict(result, new TextRange(0, 0), List.of(), "");
	}
}
