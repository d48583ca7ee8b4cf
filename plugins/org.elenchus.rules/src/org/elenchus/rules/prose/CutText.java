package org.elenchus.rules.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stretch of text, cut into sentences, with what was looked for and found in them. It depends on the characters alone; several threads can ask it. */
final class CutText {

	/** So much is looked for in a text, about 14 things, and then as much again; what is beyond is of words that policies no longer add. */
	private static final int MOST = 32;

	private final String text;
	private List<SentenceText> sentences;
	private final Map<Look<?>, Map<SentenceText, Object>> found = new HashMap<>();

	private CutText(String text) {
		this.text = text;
	}

	/** Words of a sentence that follow each other: the number of the first, from 0, and the number behind the last. */
	record Row(int from, int to) {
	}

	static CutText of(String text) {
		return new CutText(text);
	}

	/** The sentences that have a word; cut when first asked for. */
	synchronized List<SentenceText> sentences() {
		if (sentences == null) {
			sentences = List.copyOf(Sentences.in(text));
		}
		return sentences;
	}

	/** Whether there is anything of a kind in it. */
	boolean has(Look<?> look) {
		return !found(look).isEmpty();
	}

	/** What is found in one of the sentences; looked for in all when first asked. */
	@SuppressWarnings("unchecked")
	<T> Optional<T> found(Look<T> look, SentenceText sentence) {
		return Optional.ofNullable((T) found(look).get(sentence));
	}

	private synchronized Map<SentenceText, Object> found(Look<?> look) {
		Map<SentenceText, Object> known = found.get(look);
		if (known == null) {
			if (found.size() == MOST) {
				found.clear();
			}
			known = in(look);
			found.put(look, known);
		}
		return known;
	}

	/** Most texts have nothing of what is looked for. */
	private Map<SentenceText, Object> in(Look<?> look) {
		Map<SentenceText, Object> all = Map.of();
		if (!look.canBeIn(text)) {
			return all;
		}
		for (SentenceText sentence : sentences()) {
			Object one = look.in(sentence);
			if (one != null) {
				all = all.isEmpty() ? new HashMap<>() : all;
				all.put(sentence, one);
			}
		}
		return all;
	}
}
