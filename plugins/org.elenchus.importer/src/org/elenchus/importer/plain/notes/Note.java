package org.elenchus.importer.plain.notes;

import java.util.List;

/**
 * A note that stands apart from the text.
 *
 * @param label     its number or its star, as printed
 * @param number    the number that is meant; 0 for a star
 * @param bodyStart where its words start, a raw offset
 * @param lines     the lines that hold them, in their order
 */
public record Note(String label, int number, int bodyStart, List<Integer> lines) {

	/** A note of no lines yet. */
	Note(String label, int number, int bodyStart) {
		this(label, number, bodyStart, List.of());
	}

	/** The line that it starts with. */
	public int first() {
		return lines.getFirst();
	}

	/** The same note, of these lines. */
	Note of(List<Integer> held) {
		return new Note(label, number, bodyStart, List.copyOf(held));
	}
}
