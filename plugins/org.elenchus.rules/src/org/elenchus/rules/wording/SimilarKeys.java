package org.elenchus.rules.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the known key that was probably meant where an unknown one stands: one that differs by a single letter
 * (Levenshtein distance), or the most similar one by Jaro-Winkler similarity.
 */
public final class SimilarKeys {

	private static final double SIMILAR = 0.9;
	/** For how many unknown keys a similar one is looked for: more than that are no slips of the pen. */
	private static final int PROPOSALS = 200;
	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
	private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
	/** From this length on a single letter is a slip of the pen; shorter keys differ by one on purpose. */
	private static final int LONG_ENOUGH = 5;

	private final Map<String, Optional<String>> proposals = new HashMap<>();

	/**
	 * The most similar known key.
	 *
	 * @param kind  what the key names; keys of different kinds are asked for apart
	 * @param key   the unknown key
	 * @param known the known keys of that kind
	 */
	public Optional<String> of(String kind, String key, Supplier<Stream<String>> known) {
		String question = kind + " " + key;
		if (proposals.size() < PROPOSALS) {
			proposals.computeIfAbsent(question, asked -> mostSimilar(key, known.get()));
		}
		return proposals.getOrDefault(question, Optional.empty());
	}

	/** The known keys that are most like the unknown one, the most similar first. */
	public static List<String> nearest(String key, List<String> known, int number) {
		return known.stream().sorted(Comparator.comparingDouble(other -> -similarity(other, key))).limit(number).toList();
	}

	/** The known key that is most like an unknown one, if one is alike. */
	public static Optional<String> mostSimilar(String key, Stream<String> known) {
		return known.filter(other -> similarity(other, key) >= SIMILAR)
				.max(Comparator.comparingDouble(other -> similarity(other, key)));
	}

	private static double similarity(String known, String key) {
		double similarity = SIMILARITY.apply(known, key);
		boolean slip = Math.min(known.length(), key.length()) >= LONG_ENOUGH && ONE_LETTER.apply(known, key) >= 0;
		return slip ? Math.max(similarity, SIMILAR) : similarity;
	}
}
