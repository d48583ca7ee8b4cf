package org.elenchus.markup.reading;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

import org.elenchus.model.Block;

/**
 * What the blocks of one file said when it was last read. A block that an edit does not touch stays the same object, and says the same at
 * another place. Whoever keeps this has to forget those that say a key that means something
 * else.
 */
public final class KnownBlocks {

	private Map<Block, BlockReading> readings = new IdentityHashMap<>();
	private Map<Block, BlockReading> now = new IdentityHashMap<>();

	/** Forgets all. */
	public void forget() {
		readings = new IdentityHashMap<>();
	}

	/** Forgets some of the blocks. */
	public void forget(Collection<Block> some) {
		some.forEach(readings::remove);
	}

	/** What a block said; null if that is not known. */
	BlockReading of(Block block) {
		return readings.get(block);
	}

	/** Keeps what a block says, if that can be used again. */
	void keep(Block block, BlockReading reading) {
		if (reading.isClosed()) {
			now.put(block, reading);
		}
	}

	/** The whole file has been read. */
	void done() {
		readings = now;
		now = new IdentityHashMap<>(readings.size());
	}
}
