package org.elenchus.model.edition;

import java.util.List;

/**
 * A paragraph of the text; paragraphs that consist of cards only do not occur.
 *
 * @param role  what it is
 * @param items what it consists of, in reading order
 */
public record Paragraph(Role role, List<Item> items) {

	public Paragraph {
		items = List.copyOf(items);
	}

	/** A plain paragraph. */
	public Paragraph(List<Item> items) {
		this(Role.PLAIN, items);
	}
}
