package org.elenchus.ui.highlighting;

import java.util.List;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.model.text.TextRange;

/**
 * The highlights of a text.
 *
 * @param all in the order of the text, without overlaps
 */
record Highlights(List<Highlight> all) {

	/** Those that lie in {@code region} or reach into it; found without a look at the others. */
	List<Highlight> in(TextRange region) {
		int from = firstThatEndsBehind(region.start());
		int to = from;
		while (to < all.size() && all.get(to).range().start() < region.end()) {
			to++;
		}
		return all.subList(from, to);
	}

	private int firstThatEndsBehind(int offset) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).range().end() > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
