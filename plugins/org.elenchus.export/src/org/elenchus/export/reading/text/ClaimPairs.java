package org.elenchus.export.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.edition.Item;

/** Drops starts of claims that have no end, and ends that have no start: what is not closed must not colour the rest. */
public final class ClaimPairs {

	private record Place(int block, int item) {
	}

	private final Map<String, Deque<Place>> open = new HashMap<>();
	private final Set<Place> alone = new HashSet<>();

	private ClaimPairs(List<Block> blocks) {
		for (int block = 0; block < blocks.size(); block++) {
			List<Item> items = blocks.get(block).items();
			for (int item = 0; item < items.size(); item++) {
				meet(items.get(item), new Place(block, item));
			}
		}
		open.values().forEach(alone::addAll);
	}

	/** The blocks with complete pairs only. */
	public static List<Block> of(List<Block> blocks) {
		ClaimPairs pairs = new ClaimPairs(blocks);
		return pairs.alone.isEmpty() ? blocks : pairs.complete(blocks);
	}

	private List<Block> complete(List<Block> blocks) {
		List<Block> paired = new ArrayList<>();
		for (int block = 0; block < blocks.size(); block++) {
			List<Item> items = new ArrayList<>();
			for (int item = 0; item < blocks.get(block).items().size(); item++) {
				if (!alone.contains(new Place(block, item))) {
					items.add(blocks.get(block).items().get(item));
				}
			}
			paired.add(new Block(blocks.get(block).level(), blocks.get(block).role(), items));
		}
		return paired;
	}

	private void meet(Item item, Place place) {
		if (item instanceof Item.ClaimStart start) {
			open.computeIfAbsent(start.key(), key -> new ArrayDeque<>()).push(place);
		} else if (item instanceof Item.ClaimEnd end && open.getOrDefault(end.key(), new ArrayDeque<>()).pollFirst() == null) {
			alone.add(place);
		}
	}
}
