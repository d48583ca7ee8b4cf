package org.elenchus.sources.quotation;

import java.util.function.IntConsumer;

import org.elenchus.sources.text.FullText;

/**
 * Goes once through a text in search of some words (D. E. Knuth, J. H. Morris, V. R. Pratt, SIAM Journal on Computing 6,
 * 1977): for texts that say the same again and again, in which no word shows a place.
 */
final class Search {

	private Search() {
	}

	/** Tells the first {@code most} words at which all given words start. */
	static void all(FullText text, int[] kinds, int from, int to, int most, IntConsumer found) {
		int[] border = borders(kinds);
		int matched = 0;
		int told = 0;
		for (int word = from; word < to && told < most; word++) {
			while (matched > 0 && (matched == kinds.length || text.kind(word) != kinds[matched])) {
				matched = border[matched];
			}
			matched = text.kind(word) == kinds[matched] ? matched + 1 : matched;
			if (matched == kinds.length) {
				found.accept(word - kinds.length + 1);
				told++;
			}
		}
	}

	private static int[] borders(int[] kinds) {
		int[] border = new int[kinds.length + 1];
		int matched = 0;
		for (int i = 1; i < kinds.length; i++) {
			while (matched > 0 && kinds[i] != kinds[matched]) {
				matched = border[matched];
			}
			matched = kinds[i] == kinds[matched] ? matched + 1 : matched;
			border[i + 1] = matched;
		}
		return border;
	}
}
