package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.project.CardName;
import org.elenchus.model.project.SourceCard;
import org.elenchus.model.project.SourceCards;
import org.elenchus.model.project.SourceRef;

/**
 * Which sources rest on which, by number: on those they are based on or translated from, as their cards say. A card that
 * is said again in another file is the same source.
 */
final class Derivations {

	private static final int NONE = -1;

	private final SourceCards cards;
	private final List<Relation> relations;
	/** Of several cards of a source the first; negative for a source of which the project has no card. */
	private final List<Integer> sources = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	private final List<Set<Integer>> bases = new ArrayList<>();
	/** The source of each card. */
	private final int[] numbers;
	/** The first source with a key; most keys have one card only. */
	private final Map<String, Integer> firsts = new HashMap<>();
	/** The keys that several cards have, and what these describe. */
	private final Set<String> several = new HashSet<>();
	private final Map<Work, Integer> works = new HashMap<>();
	private final Map<CardName, Integer> outside = new HashMap<>();

	/** What two cards of one source have in common. */
	private record Work(String key, List<String> authors, String title, String year) {
	}

	/** @param told what the cards of the project say */
	Derivations(SourceCards cards, Relation.Relations told) {
		this.cards = cards;
		this.relations = told.editions().stream().flatMap(part -> part.all().stream()).toList();
		this.numbers = new int[relations.size()];
		for (int card = 0; card < numbers.length; card++) {
			number(card);
		}
		int card = 0;
		for (int edition = 0; edition < told.editions().size(); edition++) {
			for (Relation relation : told.editions().get(edition).all()) {
				rest(numbers[card++], edition, relation.bases());
			}
		}
	}

	/** Gives a card the number of its source; one that is not known yet gets the next. */
	private void number(int card) {
		SourceCard own = cards.all().get(card);
		numbers[card] = own.key().isEmpty() ? sources.size() : numberByKey(card, own.key());
		if (numbers[card] == sources.size()) {
			add(card, own.key());
		}
	}

	private int numberByKey(int card, String key) {
		Integer first = firsts.putIfAbsent(key, card);
		if (first == null) {
			return sources.size();
		}
		if (several.add(key)) {
			works.put(work(first, key), numbers[first]);
		}
		return works.computeIfAbsent(work(card, key), work -> sources.size());
	}

	private Work work(int card, String key) {
		Relation said = relations.get(card);
		return new Work(key, said.authors(), said.title(), said.year());
	}

	private int add(int card, String name) {
		sources.add(card);
		names.add(name);
		bases.add(new LinkedHashSet<>());
		return sources.size() - 1;
	}

	private void rest(int source, int edition, List<SourceRef> told) {
		told.forEach(base -> {
			int card = cards.number(edition, base);
			bases.get(source).add(card >= 0 ? numbers[card] : outside(source, base));
		});
	}

	/** What nobody knows is another source each time, and is called by the one that rests on it. */
	private int outside(int source, SourceRef base) {
		return base.isKnown() ? outside.computeIfAbsent(base.name(), name -> add(NONE, name.key()))
				: add(NONE, names.get(source));
	}

	/** The number of the source of a card; negative for a card that the project does not have. */
	int of(int card) {
		return card < 0 ? card : numbers[card];
	}

	/** The number of the card to which an edition refers; negative for one that the project does not have. */
	int card(int edition, SourceRef source) {
		return cards.number(edition, source);
	}

	/** The number of the source to which an edition refers; negative for one of which the project has no card. */
	int of(int edition, SourceRef source) {
		return of(card(edition, source));
	}

	/** What a card says. */
	Relation relation(int card) {
		return relations.get(card);
	}

	/** Who wrote a source, by its first card. */
	List<String> authors(int source) {
		return sources.get(source) < 0 ? List.of() : relations.get(sources.get(source)).authors();
	}

	/** The first card of a source; empty for one of which the project has no card. */
	Optional<SourceCard> card(int source) {
		return Optional.of(sources.get(source)).filter(card -> card >= 0).map(cards.all()::get);
	}

	/** What the sources are called, by their numbers: by their keys. */
	List<String> names() {
		return names;
	}

	/** For each source the numbers of those it rests on. */
	int[][] edges() {
		return bases.stream().map(set -> set.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
	}
}
