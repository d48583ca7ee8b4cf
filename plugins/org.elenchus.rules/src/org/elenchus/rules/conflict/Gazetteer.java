package org.elenchus.rules.conflict;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Which places lie apart. Any place may lie in any other one, so of two nothing is known but this: both are cities, or both are regions, of its
 * lists, or their names say that both are streets, prisons or the like. A name that a city shares with a region is only known to lie apart from
 * others of which this holds.
 */
final class Gazetteer {

	private static final List<String> LISTS = List.of("cities", "regions");
	private static final Map<String, SortedMap<String, String>> LISTED = listed();
	private static final Map<String, String> KINDS = byWord(Terms.read("place-kinds"), UnaryOperator.identity());
	private static final String END_OF_WORD = "-";
	private static final Pattern HOUSE_NUMBER = Pattern.compile("(?: \\d+\\p{L}?)+$");

	/**
	 * What is known of a place.
	 *
	 * @param sort places of one sort do not lie in each other
	 * @param name its name among those of its sort
	 */
	record Rank(String sort, String name) {

		/** Whether another place of the sort is elsewhere; a name that has the other one's words can be the same, told in full. */
		boolean isApartFrom(Rank other) {
			return !hasWordsOf(other) && !other.hasWordsOf(this);
		}

		private boolean hasWordsOf(Rank other) {
			return (' ' + name + ' ').contains(' ' + other.name + ' ');
		}
	}

	private Gazetteer() {
	}

	private static Map<String, SortedMap<String, String>> listed() {
		Map<String, SortedMap<String, String>> found = new HashMap<>();
		LISTS.forEach(list -> byWord(Terms.read(list), Terms::fold)
				.forEach((spelling, place) -> found.computeIfAbsent(spelling, one -> new TreeMap<>()).put(list, place)));
		return found;
	}

	private static Map<String, String> byWord(Terms terms, UnaryOperator<String> spelled) {
		Map<String, String> found = new HashMap<>();
		terms.names().forEach(name -> terms.of(name).forEach(word -> found.put(spelled.apply(word), name)));
		return found;
	}

	/**
	 * What is known of a place; empty if nothing is.
	 *
	 * @param spellings its names, without regard to case and punctuation
	 */
	static Optional<Rank> of(Collection<String> spellings) {
		SortedMap<String, String> lists = new TreeMap<>();
		spellings.forEach(spelling -> lists.putAll(LISTED.getOrDefault(spelling, Collections.emptySortedMap())));
		return lists.isEmpty() ? spellings.stream().flatMap(spelling -> byKind(spelling).stream()).findFirst()
				: Optional.of(new Rank(String.join(" ", lists.keySet()), String.join(" ", lists.values())));
	}

	private static Optional<Rank> byKind(String spelling) {
		String name = HOUSE_NUMBER.matcher(spelling).replaceFirst("");
		return KINDS.keySet().stream().filter(word -> isAtEnd(word, name)).findFirst().map(word -> new Rank(KINDS.get(word), spelling));
	}

	private static boolean isAtEnd(String word, String name) {
		return name.endsWith(word.startsWith(END_OF_WORD) ? word.substring(END_OF_WORD.length()) : ' ' + word);
	}
}
