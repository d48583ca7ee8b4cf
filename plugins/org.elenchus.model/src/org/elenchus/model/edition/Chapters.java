package org.elenchus.model.edition;

import java.util.List;

import org.elenchus.model.text.TextRange;

/**
 * The chapters of an edition, which together are the whole file.
 *
 * @param all the chapters, in the order of the text; at least one
 */
public record Chapters(List<Chapter> all) {

	public Chapters {
		all = List.copyOf(all);
	}

	/** The chapter in which a place of the edition starts. */
	public Chapter at(TextRange place) {
		int low = 0;
		int high = all.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (all.get(middle).range().start() <= place.start()) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return all.get(low);
	}
}
