package org.elenchus.export.reading.text;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Role;

/** Makes blocks of items. What shows nothing becomes no block; the starts and ends of claims in it are kept for the next. */
public final class BlockBuilder {

	private final List<Block> blocks = new ArrayList<>();
	private List<Item> items = new ArrayList<>();
	private int level;
	private Role role = Role.PLAIN;

	/** What the paragraph is to which what follows belongs. */
	public void role(Role paragraph) {
		role = paragraph;
	}

	public void add(Item item) {
		items.add(item);
	}

	public void startHeading(int headingLevel) {
		endBlock();
		level = headingLevel;
	}

	public void endBlock() {
		if (showsSomething()) {
			blocks.add(new Block(level, level > 0 ? Role.PLAIN : role, items));
			items = new ArrayList<>();
		} else {
			items.removeIf(Item.Words.class::isInstance);
		}
		level = 0;
	}

	public boolean showsSomething() {
		return items.stream().anyMatch(BlockBuilder::shows);
	}

	private static boolean shows(Item item) {
		return item instanceof Item.Words words && !words.text().isBlank() || item instanceof Item.Cited
				|| item instanceof Item.NoteReference || item instanceof Item.Inserted
				|| item instanceof Item.Doubted || item instanceof Item.Lost;
	}

	public List<Block> build() {
		endBlock();
		if (!items.isEmpty() && !blocks.isEmpty()) {
			blocks.getLast().items().addAll(items);
		}
		return ClaimPairs.of(blocks);
	}
}
