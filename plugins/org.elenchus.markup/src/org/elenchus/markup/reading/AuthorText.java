package org.elenchus.markup.reading;

import java.util.List;
import java.util.stream.Collectors;

import org.elenchus.model.text.TextRange;

/**
 * The author's text as the walk has met it so far, without markup and escapes. Claims are given their words from it;
 * when many claims overlap, those words are many times the text, and from some point on claims get their first words
 * only.
 */
final class AuthorText {

	private static final String GAP = " … ";
	/** How many times all claims together can say the whole text. */
	private static final int TIMES = 32;
	private static final int FIRST_WORDS = 200;

	private final StringBuilder text;
	private long given;

	/** @param length how long it can become at most, so that it need not be copied while it grows */
	AuthorText(int length) {
		text = new StringBuilder(length);
	}

	void add(String words) {
		text.append(words);
	}

	int length() {
		return text.length();
	}

	/** The words of a claim; its parts are ranges of this text. */
	String words(List<TextRange> parts) {
		long length = 0;
		for (TextRange part : parts) {
			length += part.length();
		}
		if (length > FIRST_WORDS && given + length > (long) TIMES * text.length()) {
			return firstWords(parts.get(0));
		}
		given += length;
		return parts.size() == 1 ? parts.get(0).of(text) : parts.stream().map(part -> part.of(text)).collect(Collectors.joining(GAP));
	}

	private String firstWords(TextRange part) {
		int end = Math.min(part.end(), part.start() + FIRST_WORDS);
		return text.substring(part.start(), end) + GAP.stripTrailing();
	}
}
