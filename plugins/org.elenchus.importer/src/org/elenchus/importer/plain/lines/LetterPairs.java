package org.elenchus.importer.plain.lines;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which letters follow each other in the words of a document. */
final class LetterPairs {

	private final Map<Integer, Integer> pairs = new HashMap<>();

	void learn(String word) {
		for (int i = 0; i <= word.length(); i++) {
			pairs.merge(pair(word, i), 1, Integer::sum);
		}
	}

	/** Whether a word could be one of the document's: nearly all its pairs of letters occur there. */
	boolean fit(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		int known = 0;
		for (int i = 0; i <= lower.length(); i++) {
			known += pairs.getOrDefault(pair(lower, i), 0) >= LineThresholds.KNOWN_PAIR ? 1 : 0;
		}
		return known >= LineThresholds.KNOWN_PAIRS * (lower.length() + 1);
	}

	/** The letters before and at {@code i}; the word's edges count as letters. */
	private static int pair(String word, int i) {
		char left = i == 0 ? ' ' : word.charAt(i - 1);
		char right = i == word.length() ? ' ' : word.charAt(i);
		return left << 16 | right;
	}
}
