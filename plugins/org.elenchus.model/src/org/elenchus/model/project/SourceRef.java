package org.elenchus.model.project;

import java.io.Serializable;

/**
 * A source's card as an edition refers to it: its own cards by their places, those in other files by name.
 *
 * @param own  the number of the card among the edition's own, from 0; negative for one in another file
 * @param name its name if it stands in another file; {@link CardName#NONE} for a source that nobody knows
 */
public record SourceRef(int own, CardName name) implements Serializable {

	/** A source that nobody knows. */
	public static final SourceRef UNKNOWN = new SourceRef(-1, CardName.NONE);

	/** One of the edition's own cards. */
	public static SourceRef own(int number) {
		return new SourceRef(number, CardName.NONE);
	}

	/** Whether there is such a card somewhere. */
	public boolean isKnown() {
		return own >= 0 || !name.equals(CardName.NONE);
	}
}
