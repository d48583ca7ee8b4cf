package org.elenchus.markup.reading;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Block;

/**
 * What the blocks of one file said when it was last read. A block that an edit does not touch stays the same object, and says the same at
 * another place. Whoever keeps this has to forget those that say a key that means something
 * else.
 */
public final class KnownBlocks {

	private Map<Block, BlockReading> readings = new IdentityHashMap<>();

	/** Forgets all. */
	public void forget() {
		readings = new IdentityHashMap<>();
	}

	/** Forgets some of the blocks. */
	public void forget(Collection<Block> some) {
		some.forEach(readings::remove);
	}

	/** Fills in what blocks said; null where that is not known. */
	void into(BlockReading[] read, List<Block> blocks) {
		for (int i = 0; i < read.length; i++) {
			read[i] = readings.get(blocks.get(i));
		}
	}

	/** Keeps what can be used again. */
	void keep(BlockReading[] read, List<Block> blocks) {
		Map<Block, BlockReading> kept = new IdentityHashMap<>(read.length);
		for (int i = 0; i < read.length; i++) {
			if (read[i].isClosed()) {
				kept.put(blocks.get(i), read[i]);
			}
		}
		readings = kept;
	}
}
