package org.elenchus.model.edition;

import java.util.List;

/**
 * A paragraph of the text; paragraphs that consist of cards only do not occur.
 *
 * @param items what it consists of, in reading order
 */
public record Paragraph(List<Item> items) {

	public Paragraph {
		items = List.copyOf(items);
	}
}
