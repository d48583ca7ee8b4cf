package org.elenchus.sources.quotation;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.sources.text.Words;

/**
 * Words of a quotation for which its source has others.
 *
 * @param from   the first word of the quotation
 * @param to     the word behind the last one
 * @param source the first word of the source
 * @param behind the word of the source behind the last one
 */
record Change(int from, int to, int source, int behind) {

	/** More words are not one word. */
	private static final int MOST = 12;

	/**
	 * Whether only the spaces differ: {@code Moscow-Leningrad}, {@code ge schiedenis}. Where the change stands at an end of
	 * what is compared, the source can have further words there.
	 *
	 * @param first whether it stands at the start
	 * @param last  whether it stands at the end
	 */
	boolean isSpacing(Words quoted, Words text, boolean first, boolean last) {
		if (from == to || source == behind || to - from > MOST || behind - source > MOST) {
			return false;
		}
		String own = joined(quoted, from, to);
		return own.equals(joined(text, source, behind)) || first && endsWith(own, text) || last && startsWith(own, text);
	}

	private boolean startsWith(String own, Words text) {
		return IntStream.range(source + 1, behind).anyMatch(end -> joined(text, source, end).equals(own));
	}

	private boolean endsWith(String own, Words text) {
		return IntStream.range(source + 1, behind).anyMatch(start -> joined(text, start, behind).equals(own));
	}

	private static String joined(Words words, int from, int to) {
		return IntStream.range(from, to).mapToObj(words::key).collect(Collectors.joining());
	}
}
