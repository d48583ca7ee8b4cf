package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Project;

/**
 * Finds the citations at second hand that close a circle. What is cited {@code via} a source is what that source rests on,
 * for one claim; what its card says holds for all. So the circles are looked for claim by claim, but only among sources that
 * all claims together tie into one.
 */
final class CircularCitations {

	/** So many claims are tried for one knot of sources: with more, the cost would grow with their product. */
	private static final int ENOUGH = 32;

	private final Derivations derivations;
	private final Components own;
	/** What rests on what by the cards and, while a claim is looked at, by its citations. */
	private final int[][] edges;
	private final List<SecondHand> all = new ArrayList<>();

	/** A citation of a source by number, via another one. */
	private record SecondHand(Edition edition, Claim claim, Evidence evidence, int read, int cited) {
	}

	private CircularCitations(Project project, Derivations derivations, int[][] edges, Components own) {
		this.derivations = derivations;
		this.edges = edges.clone();
		this.own = own;
		project.editions().forEach(edition -> edition.claims().stream().filter(claim -> !project.isTaggedElsewhere(claim))
				.forEach(claim -> secondHand(edition, claim).forEach(all::add)));
	}

	/** The citations that close a circle which the sources' cards alone do not; one for each knot of sources. */
	static List<CircularCitation> in(Project project, Derivations derivations, int[][] edges, Components own) {
		CircularCitations citations = new CircularCitations(project, derivations, edges, own);
		return citations.all.isEmpty() ? List.of() : citations.find();
	}

	private Stream<SecondHand> secondHand(Edition edition, Claim claim) {
		return claim.supports().stream().filter(evidence -> evidence.citation().getVia() != null && evidence.source().isPresent())
				.map(evidence -> new SecondHand(edition, claim, evidence, derivations.of(evidence.citation().getVia()),
						derivations.of(evidence.source().get())))
				.filter(one -> one.read >= 0 && one.cited >= 0 && own.of(one.read) != own.of(one.cited));
	}

	private List<CircularCitation> find() {
		int[][] tied = edges.clone();
		all.forEach(one -> add(tied, one));
		Components knots = Components.of(tied);
		List<CircularCitation> found = new ArrayList<>();
		Map<Integer, Integer> tried = new HashMap<>();
		for (List<SecondHand> claim : byClaim(knots)) {
			int knot = knots.of(claim.getFirst().read);
			if (tried.merge(knot, 1, Integer::sum) <= ENOUGH && close(claim, knots, found)) {
				tried.put(knot, ENOUGH);
			}
		}
		return found;
	}

	/** The citations of each claim that stay within one knot; those of one claim stand together. */
	private List<List<SecondHand>> byClaim(Components knots) {
		List<List<SecondHand>> claims = new ArrayList<>();
		Map<Integer, List<SecondHand>> byKnot = new HashMap<>();
		Claim last = null;
		for (SecondHand one : all) {
			if (last != one.claim) {
				byKnot.clear();
				last = one.claim;
			}
			if (knots.of(one.read) == knots.of(one.cited)) {
				byKnot.computeIfAbsent(knots.of(one.read), knot -> {
					claims.add(new ArrayList<>());
					return claims.getLast();
				}).add(one);
			}
		}
		return claims;
	}

	private boolean close(List<SecondHand> claim, Components knots, List<CircularCitation> found) {
		Map<Integer, int[]> before = new HashMap<>();
		claim.forEach(one -> before.putIfAbsent(one.read, edges[one.read]));
		claim.forEach(one -> add(edges, one));
		boolean closed = claim.stream().limit(ENOUGH).anyMatch(one -> close(one, knots, found));
		before.forEach((node, bases) -> edges[node] = bases);
		return closed;
	}

	private boolean close(SecondHand one, Components knots, List<CircularCitation> found) {
		List<Integer> way = Round.way(edges, one.cited, one.read, node -> knots.of(node) == knots.of(one.read));
		if (!way.isEmpty()) {
			List<Source> circle = Stream.concat(Stream.of(one.read), way.stream()).map(derivations.sources()::get).toList();
			found.add(new CircularCitation(one.edition, one.claim, one.evidence, circle));
		}
		return !way.isEmpty();
	}

	private static void add(int[][] edges, SecondHand one) {
		int[] bases = edges[one.read];
		edges[one.read] = Arrays.copyOf(bases, bases.length + 1);
		edges[one.read][bases.length] = one.cited;
	}
}
