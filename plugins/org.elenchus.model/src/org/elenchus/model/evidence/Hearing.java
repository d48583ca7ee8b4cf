package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Evidence;

/** Counts the voices in the evidence for one claim. */
final class Hearing {

	private static final int MOST_NAMES = 10;

	private final Filiation filiation;
	private final List<Testimony> told;
	private final Derivations derivations;
	private final Witnesses witnesses;
	private final Lineages lineages;

	private Hearing(Filiation filiation, List<Testimony> told) {
		this.filiation = filiation;
		this.told = told;
		this.derivations = filiation.derivations();
		this.witnesses = new Witnesses(filiation, told);
		this.lineages = new Lineages(filiation.edges(), filiation.components(), witnesses.voices());
	}

	/**
	 * @param told   what each edition says of whose voice speaks
	 * @param former how it was before the last change
	 */
	static Hearing of(Filiation filiation, List<Testimony> told, Optional<Hearing> former) {
		return former.filter(one -> one.filiation == filiation && one.told.equals(told))
				.orElseGet(() -> new Hearing(filiation, told));
	}

	/** What rests on what, and whose voice is at the end. */
	Lineages lineages() {
		return lineages;
	}

	Voices hear(Collection<Evidence> evidence) {
		List<Evidence> citations = List.copyOf(evidence);
		UnionFind same = new UnionFind();
		Map<Object, Integer> heard = new HashMap<>();
		Set<Integer> roots = new LinkedHashSet<>();
		for (Evidence one : citations) {
			int number = same.add();
			tokens(one).forEach(token -> same.unite(number, heard.computeIfAbsent(token, first -> number)));
			sources(one).forEach(source -> roots.addAll(roots(one, source)));
		}
		return new Voices(classes(citations, same), sole(citations, roots).map(witnesses::name),
				roots.stream().limit(MOST_NAMES).map(witnesses::name).toList());
	}

	/** A voice that speaks in all citations, and to which one of them goes back altogether; the farthest back of them. */
	private Optional<Integer> sole(List<Evidence> citations, Set<Integer> roots) {
		Set<Integer> soles = new LinkedHashSet<>();
		citations.forEach(one -> soles.addAll(soles(one)));
		citations.forEach(one -> soles.retainAll(tokens(one)));
		return soles.stream().filter(roots::contains).findFirst().or(() -> soles.stream().findFirst());
	}

	private static List<List<Evidence>> classes(List<Evidence> citations, UnionFind same) {
		Map<Integer, List<Evidence>> classes = new LinkedHashMap<>();
		for (int i = 0; i < citations.size(); i++) {
			classes.computeIfAbsent(same.find(i), first -> new ArrayList<>()).add(citations.get(i));
		}
		return List.copyOf(classes.values());
	}

	/** What makes a citation depend on others that have it, too; an unknown source depends on itself only. */
	private Set<Object> tokens(Evidence evidence) {
		Set<Object> tokens = new LinkedHashSet<>();
		for (int source : sources(evidence)) {
			tokens.addAll(roots(evidence, source));
			tokens.add(own(evidence, source));
			tokens.add(sole(evidence, source));
		}
		return tokens.isEmpty() ? Set.of(evidence.sourceKey()) : tokens;
	}

	/** On what alone a citation rests: the voice that speaks in it, and the one to which all of that goes back. */
	private Set<Integer> soles(Evidence evidence) {
		Set<Integer> soles = new LinkedHashSet<>();
		for (int source : sources(evidence)) {
			soles.add(own(evidence, source));
			soles.add(sole(evidence, source));
		}
		return soles;
	}

	private List<Integer> roots(Evidence evidence, int source) {
		return lineages.isRoot(source) ? List.of(own(evidence, source))
				: Arrays.stream(lineages.roots(source)).boxed().toList();
	}

	private int sole(Evidence evidence, int source) {
		return lineages.isRoot(source) ? own(evidence, source) : lineages.sole(source);
	}

	private int own(Evidence evidence, int source) {
		boolean document = lineages.isRoot(source) && source == number(evidence.source());
		return document ? witnesses.ofDocument(evidence).orElse(witnesses.of(source)) : witnesses.of(source);
	}

	/** The source that is cited and the one in which it was read. */
	private List<Integer> sources(Evidence evidence) {
		List<Integer> sources = new ArrayList<>();
		for (Optional<Source> source : List.of(Optional.ofNullable(evidence.citation().getVia()), evidence.source())) {
			if (number(source) >= 0) {
				sources.add(number(source));
			}
		}
		return sources;
	}

	private int number(Optional<Source> source) {
		return source.map(derivations::of).orElse(-1);
	}
}
