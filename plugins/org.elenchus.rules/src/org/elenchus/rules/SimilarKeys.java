package org.elenchus.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the known key that was probably meant where an unknown one stands, by Jaro-Winkler similarity. */
public final class SimilarKeys {

	private static final double SIMILAR = 0.9;
	/** For how many unknown keys of an edition a similar one is looked for: more than that is no slip of the pen. */
	private static final int PROPOSALS = 50;
	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

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

	private static Optional<String> mostSimilar(String key, Stream<String> known) {
		return known.filter(other -> SIMILARITY.apply(other, key) >= SIMILAR)
				.max(Comparator.comparingDouble(other -> SIMILARITY.apply(other, key)));
	}
}
