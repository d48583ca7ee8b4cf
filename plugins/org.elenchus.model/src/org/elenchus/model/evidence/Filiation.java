package org.elenchus.model.evidence;

import java.util.List;
import java.util.Optional;

import org.elenchus.model.Source;

/** How the sources of a project rest on each other, as their cards say; it stays as long as these say the same. */
final class Filiation {

	private final List<List<Relation>> told;
	private final Derivations derivations;
	private final int[][] edges;
	private final Components components;
	private final List<List<Source>> circles;

	private Filiation(List<List<Relation>> told) {
		this.told = told;
		this.derivations = new Derivations(told.stream().flatMap(List::stream).toList());
		this.edges = derivations.edges();
		this.components = Components.of(edges);
		this.circles = components.circles(edges).stream().map(this::round).toList();
	}

	/**
	 * @param told   what the cards of each edition say
	 * @param former how it was before the last change
	 */
	static Filiation of(List<List<Relation>> told, Optional<Filiation> former) {
		return former.filter(one -> one.told.equals(told) && one.derivations.outside().stream().allMatch(Relation::holds))
				.orElseGet(() -> new Filiation(told));
	}

	private List<Source> round(int[] circle) {
		return Round.in(edges, circle).stream().map(derivations.sources()::get).toList();
	}

	Derivations derivations() {
		return derivations;
	}

	/** For each source the numbers of those it rests on. */
	int[][] edges() {
		return edges;
	}

	Components components() {
		return components;
	}

	/** The circles in which sources rest on each other, each as one round through it. */
	List<List<Source>> circles() {
		return circles;
	}
}
