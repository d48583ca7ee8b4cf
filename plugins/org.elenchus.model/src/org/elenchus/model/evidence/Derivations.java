package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.Source;

/**
 * Which sources rest on which, by number: on those they are based on or translated from, as their cards say. A card that
 * is said again in another file is the same source.
 */
final class Derivations {

	private final List<Source> sources = new ArrayList<>();
	private final List<Set<Integer>> bases = new ArrayList<>();
	private final Map<Source, Integer> numbers = new IdentityHashMap<>();
	/** The first source with a key; most keys have one card only. */
	private final Map<String, Integer> firsts = new HashMap<>();
	/** The keys that several cards have, and what these describe. */
	private final Set<String> several = new HashSet<>();
	private final Map<Work, Integer> works = new HashMap<>();
	private final List<Relation> outside = new ArrayList<>();

	/** What two cards of one source have in common. */
	private record Work(String key, List<String> authors, String title, String year) {

		static Work of(Source card) {
			return new Work(card.getKey(), List.copyOf(card.getAuthors()), card.getTitle(), card.getYear());
		}
	}

	/** @param told what the cards of the project say */
	Derivations(List<Relation> told) {
		told.forEach(relation -> number(relation.card()));
		told.forEach(this::add);
		for (int i = 0; i < outside.size(); i++) {
			add(outside.get(i));
		}
	}

	private void add(Relation relation) {
		Set<Integer> own = bases.get(number(relation.card()));
		for (Source base : relation.bases()) {
			if (!numbers.containsKey(base)) {
				outside.add(Relation.of(base));
			}
			own.add(number(base));
		}
	}

	/** The number of a source; one that is not known yet gets the next. */
	private int number(Source card) {
		Integer known = numbers.get(card);
		if (known != null) {
			return known;
		}
		int number = card.getKey() == null ? sources.size() : numberByKey(card);
		numbers.put(card, number);
		if (number == sources.size()) {
			sources.add(card);
			bases.add(new LinkedHashSet<>());
		}
		return number;
	}

	private int numberByKey(Source card) {
		Integer first = firsts.putIfAbsent(card.getKey(), sources.size());
		if (first == null) {
			return sources.size();
		}
		if (several.add(card.getKey())) {
			works.put(Work.of(sources.get(first)), first);
		}
		return works.computeIfAbsent(Work.of(card), work -> sources.size());
	}

	/** The number of a source; negative for one that the project does not know. */
	int of(Source source) {
		return numbers.getOrDefault(source, -1);
	}

	/** The sources by their numbers; of several cards the first. */
	List<Source> sources() {
		return sources;
	}

	/** What the cards say that are no part of the project, but that its sources rest on. */
	List<Relation> outside() {
		return outside;
	}

	/** For each source the numbers of those it rests on. */
	int[][] edges() {
		return bases.stream().map(set -> set.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
	}
}
