package org.elenchus.export.html;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.edition.Item;

/** Makes blocks of items. What shows nothing becomes no block; the starts and ends of claims in it are kept for the next. */
final class BlockBuilder {

	private final List<Block> blocks = new ArrayList<>();
	private List<Item> items = new ArrayList<>();
	private int level;

	void add(Item item) {
		items.add(item);
	}

	void startHeading(int headingLevel) {
		endBlock();
		level = headingLevel;
	}

	void endBlock() {
		if (showsSomething()) {
			blocks.add(new Block(level, items));
			items = new ArrayList<>();
		} else {
			items.removeIf(Item.Words.class::isInstance);
		}
		level = 0;
	}

	boolean showsSomething() {
		return items.stream().anyMatch(BlockBuilder::shows);
	}

	private static boolean shows(Item item) {
		return item instanceof Item.Words words && !words.text().isBlank() || item instanceof Item.Cited
				|| item instanceof Item.NoteReference || item instanceof Item.Inserted
				|| item instanceof Item.Doubted;
	}

	List<Block> build() {
		endBlock();
		if (!items.isEmpty() && !blocks.isEmpty()) {
			blocks.getLast().items().addAll(items);
		}
		return ClaimPairs.of(blocks);
	}
}
