package org.elenchus.sources.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.elenchus.sources.text.FullText;

/**
 * Finds where a run of words stands in a text, or something like it. The words that are rare there, and pairs of words,
 * show the places at which to look; how many places are looked at does not depend on the text's length.
 */
final class Finder {

	/** How many places are looked at. */
	private static final int PLACES = 8;
	/** A word that occurs more often shows no place by itself. */
	private static final int RARE = 64;
	/** How many occurrences are looked at for pairs of words. */
	private static final int PAIRS = 100_000;
	/** Comparisons of two words beyond which a search through the whole text is cheaper. */
	private static final long COMPARISONS = 1 << 20;
	/** How many words a quotation may leave out without a sign and still be found by its first words. */
	private static final int LEFT_OUT = 40;

	private final FullText text;
	private final int[] kinds;
	private final int from;
	private final int to;
	private int pairs = PAIRS;

	private Finder(FullText text, int[] kinds, int from, int to) {
		this.text = text;
		this.kinds = kinds;
		this.from = from;
		this.to = to;
	}

	/**
	 * The best places of some words between two words of a text.
	 *
	 * @param kinds the kinds of the words, as the text numbers them
	 * @return those where the very words stand, else those where something like them does, the best first
	 */
	static List<Match> find(FullText text, int[] kinds, int from, int to) {
		Finder finder = new Finder(text, kinds, Math.max(0, from), Math.min(to, text.words().size()));
		List<Match> exact = finder.exact();
		return exact.isEmpty() ? finder.similar() : exact;
	}

	private List<Match> exact() {
		int rarest = 0;
		for (int i = 0; i < kinds.length; i++) {
			rarest = text.count(kinds[i], from, to) < text.count(kinds[rarest], from, to) ? i : rarest;
		}
		int count = text.count(kinds[rarest], from, to);
		List<Match> found = new ArrayList<>();
		if (count > 0 && (long) count * kinds.length > COMPARISONS) {
			Search.all(text, kinds, from, to, PLACES, start -> found.add(match(start)));
		} else if (count > 0) {
			int anchor = rarest;
			text.occurrences(kinds[rarest], from, to, word -> {
				if (found.size() < PLACES && standsAt(word - anchor)) {
					found.add(match(word - anchor));
				}
			});
		}
		return found;
	}

	private Match match(int start) {
		return new Match(start, start + kinds.length, 0);
	}

	private boolean standsAt(int start) {
		if (start < from || start + kinds.length > to) {
			return false;
		}
		for (int i = 0; i < kinds.length; i++) {
			if (text.kind(start + i) != kinds[i]) {
				return false;
			}
		}
		return true;
	}

	private List<Match> similar() {
		int step = Math.max(4, kinds.length / 2);
		Map<Integer, Integer> votes = votes(step);
		int slack = kinds.length / 4 + LEFT_OUT;
		return votes.keySet().stream().sorted(Comparator.comparingInt((Integer place) -> -votes.get(place)
				- votes.getOrDefault(place + 1, 0)).thenComparing(Comparator.naturalOrder())).limit(PLACES)
				.map(place -> Alignment.best(text, kinds, Math.max(from, place * step - slack),
						Math.min(to, Math.max(from, (place + 2) * step + kinds.length + slack))))
				.sorted(Comparator.comparingInt(Match::cost)).toList();
	}

	/** How much speaks for the places at which the words may start, {@code step} words taken together. */
	private Map<Integer, Integer> votes(int step) {
		Map<Integer, Integer> votes = new HashMap<>();
		for (int i = 0; i < kinds.length; i++) {
			int offset = i;
			IntConsumer vote = word -> votes.merge(Math.floorDiv(word - offset, step), 1, Integer::sum);
			int count = text.count(kinds[i], from, to);
			if (count > 0 && count <= RARE) {
				text.occurrences(kinds[i], from, to, vote);
			}
			if (i + 1 < kinds.length) {
				pair(kinds[i], kinds[i + 1], vote);
			}
		}
		return votes;
	}

	private void pair(int first, int second, IntConsumer vote) {
		int firsts = text.count(first, from, to);
		int seconds = text.count(second, from, to);
		int fewer = Math.min(firsts, seconds);
		if (fewer == 0 || fewer > pairs) {
			return;
		}
		pairs -= fewer;
		if (firsts <= seconds) {
			text.occurrences(first, from, to - 1, word -> when(text.kind(word + 1) == second, word, vote));
		} else {
			text.occurrences(second, from + 1, to, word -> when(text.kind(word - 1) == first, word - 1, vote));
		}
	}

	private static void when(boolean holds, int word, IntConsumer vote) {
		if (holds) {
			vote.accept(word);
		}
	}
}
