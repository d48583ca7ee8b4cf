package org.elenchus.rules.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stretch of text, cut into sentences, with the places at which phrases stand in it. It depends on the characters alone. */
final class CutText {

	/** About 14 lists are asked of one text; what is beyond twice as many is of words that policies no longer add. */
	private static final int MOST_LISTS = 32;

	private final List<SentenceText> sentences;
	private final Map<Phrases, Map<SentenceText, List<Row>>> found = new HashMap<>();

	private CutText(List<SentenceText> sentences) {
		this.sentences = List.copyOf(sentences);
	}

	/** Words of a sentence that follow each other: the number of the first, from 0, and the number behind the last. */
	record Row(int from, int to) {
	}

	static CutText of(String text) {
		return new CutText(Sentences.in(text));
	}

	/** The sentences that have a word. */
	List<SentenceText> sentences() {
		return sentences;
	}

	/** Where phrases of a list stand in one of the sentences; looked for in all when first asked. */
	synchronized List<Row> rows(Phrases phrases, SentenceText sentence) {
		Map<SentenceText, List<Row>> known = found.get(phrases);
		if (known == null) {
			if (found.size() == MOST_LISTS) {
				found.clear();
			}
			known = look(phrases);
			found.put(phrases, known);
		}
		return known.getOrDefault(sentence, List.of());
	}

	private Map<SentenceText, List<Row>> look(Phrases phrases) {
		Map<SentenceText, List<Row>> rows = new HashMap<>();
		for (SentenceText sentence : sentences) {
			List<Row> own = phrases.in(sentence.words());
			if (!own.isEmpty()) {
				rows.put(sentence, own);
			}
		}
		return rows.isEmpty() ? Map.of() : rows;
	}
}
