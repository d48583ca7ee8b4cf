package org.elenchus.export.reading.text;

import java.util.List;

import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Role;

/**
 * A heading or a paragraph of the page.
 *
 * @param level the heading's level, 1 is the highest; 0 for a paragraph
 * @param role  what the paragraph is; plain for a heading
 * @param items what it consists of; neither headings nor bodies of notes are among them
 */
public record Block(int level, Role role, List<Item> items) {

	/** A heading, or a plain paragraph. */
	public Block(int level, List<Item> items) {
		this(level, Role.PLAIN, items);
	}

	public boolean isHeading() {
		return level > 0;
	}

	/** Its words without any markup. */
	public String words() {
		StringBuilder words = new StringBuilder();
		for (Item item : items) {
			if (item instanceof Item.Words run) {
				words.append(run.text());
			}
		}
		return words.toString().strip();
	}
}
