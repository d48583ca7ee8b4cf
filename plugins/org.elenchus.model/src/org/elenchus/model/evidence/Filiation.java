package org.elenchus.model.evidence;

import java.util.List;

import org.elenchus.model.project.Conclusion;
import org.elenchus.model.project.SourceCard;
import org.elenchus.model.project.SourceCards;

/** How the sources of a project rest on each other, as their cards say; it stays as long as these say the same. */
final class Filiation {

	static final Conclusion<Filiation> CONCLUSION = Conclusion.of(Filiation.class,
			known -> new Filiation(known.overview(SourceCards.OVERVIEW), known.overview(Relation.OVERVIEW)), SourceCards.OVERVIEW, Relation.OVERVIEW);

	private final Derivations derivations;
	private final int[][] edges;
	private final Components components;
	private final List<List<SourceCard>> circles;

	private Filiation(SourceCards cards, Relation.Relations told) {
		this.derivations = new Derivations(cards, told);
		this.edges = derivations.edges();
		this.components = Components.of(edges);
		this.circles = Circles.in(edges, components).stream().map(this::cards).toList();
	}

	/** The cards of sources that stand in a circle; each of these rests on something, so that it has one. */
	List<SourceCard> cards(List<Integer> round) {
		return round.stream().map(source -> derivations.card(source).orElseThrow()).toList();
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
	List<List<SourceCard>> circles() {
		return circles;
	}
}
