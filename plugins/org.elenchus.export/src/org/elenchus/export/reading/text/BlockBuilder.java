package org.elenchus.export.reading.text;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.edition.Item;

/** Makes blocks of items. What shows nothing becomes no block; the starts and ends of claims in it are kept for the next. */
public final class BlockBuilder {

	private final List<Block> blocks = new ArrayList<>();
	private List<Item> items = new ArrayList<>();
	private int level;

	public void add(Item item) {
		items.add(item);
	}

	public void startHeading(int headingLevel) {
		endBlock();
		level = headingLevel;
	}

	public void endBlock() {
		if (showsSomething()) {
			blocks.add(new Block(level, items));
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
				|| item instanceof Item.Doubted;
	}

	public List<Block> build() {
		endBlock();
		if (!items.isEmpty() && !blocks.isEmpty()) {
			blocks.getLast().items().addAll(items);
		}
		return ClaimPairs.of(blocks);
	}
}
