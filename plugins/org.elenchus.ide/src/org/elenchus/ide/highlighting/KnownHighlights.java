package org.elenchus.ide.highlighting;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Block;
import org.elenchus.model.text.TextRange;

/** The highlights of the blocks of one file as they were last made. A block that an edit does not touch stays the same object, and has the same ones at another place. */
public final class KnownHighlights {

	private Map<Block, OfBlock> known = new IdentityHashMap<>();
	private Map<Block, OfBlock> now = new IdentityHashMap<>();

	/**
	 * The highlights of one block.
	 *
	 * @param start      where it started when they were made
	 * @param highlights in the order of the text
	 * @param contested  the keys of the contested claims whose words stand in it
	 * @param others     those of the other claims
	 */
	record OfBlock(int start, List<Highlight> highlights, List<String> contested, List<String> others) {

		List<Highlight> at(int place) {
			int shift = place - start;
			if (shift == 0) {
				return highlights;
			}
			List<Highlight> moved = new ArrayList<>(highlights.size());
			for (Highlight highlight : highlights) {
				moved.add(new Highlight(new TextRange(highlight.range().start() + shift, highlight.range().end() + shift), highlight.style()));
			}
			return moved;
		}
	}

	/** The highlights of a block that are still right; null if it has none. */
	OfBlock of(Block block, OpenClaims claims) {
		OfBlock found = known.get(block);
		return found != null && claims.areAll(found.contested, true) && claims.areAll(found.others, false) ? found : null;
	}

	void keep(Block block, OfBlock highlights) {
		now.put(block, highlights);
	}

	/** The whole file has its highlights. */
	void done() {
		known = now;
		now = new IdentityHashMap<>(known.size());
	}
}
