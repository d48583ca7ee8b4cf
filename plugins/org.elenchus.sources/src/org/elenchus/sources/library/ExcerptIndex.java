package org.elenchus.sources.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.sources.quotation.QuotedWords;
import org.elenchus.sources.text.FullText;
import org.elenchus.sources.text.Spelling;

/** Tells in which source's excerpts the words of a quotation stand: the rarest of its words shows where to look. */
final class ExcerptIndex {

	/** In how many excerpts is looked. */
	private static final int MOST = 100;

	private final Map<Spelling, Map<String, List<Passage>>> passages = new HashMap<>();

	/** An excerpt of a source. */
	private record Passage(String source, FullText text) {
	}

	void add(String source, FullText text) {
		Passage passage = new Passage(source, text);
		Map<String, List<Passage>> byWord = passages.computeIfAbsent(text.spelling(), one -> new HashMap<>());
		Set<String> seen = new HashSet<>();
		for (int word = 0; word < text.words().size(); word++) {
			if (seen.add(text.words().key(word))) {
				byWord.computeIfAbsent(text.words().key(word), one -> new ArrayList<>()).add(passage);
			}
		}
	}

	/**
	 * The key of a source in whose excerpts the very words stand.
	 *
	 * @param except the keys of sources that do not count
	 */
	Optional<String> find(QuotedWords words, Set<String> except) {
		return passages.keySet().stream().flatMap(spelling -> rarest(words, spelling).stream().limit(MOST))
				.filter(passage -> !except.contains(passage.source()) && words.standIn(passage.text())).map(Passage::source).findFirst();
	}

	private List<Passage> rarest(QuotedWords words, Spelling spelling) {
		List<Passage> rarest = null;
		for (String word : words.in(spelling)) {
			List<Passage> having = passages.get(spelling).getOrDefault(word, List.of());
			rarest = rarest == null || having.size() < rarest.size() ? having : rarest;
		}
		return rarest == null ? List.of() : rarest;
	}
}
