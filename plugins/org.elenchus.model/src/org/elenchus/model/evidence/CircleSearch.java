package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the citations at second hand that close a circle. What is cited {@code via} a source is what that source rests on,
 * for one claim; what its card says holds for all. So the circles are looked for claim by claim, but only among sources that
 * all claims together tie into one.
 */
final class CircleSearch {

	/** So many claims are tried for one knot of sources: with more, the cost would grow with their product. */
	private static final int ENOUGH = 32;

	private final Filiation filiation;
	/** What rests on what by the cards and, while a claim is looked at, by its citations. */
	private final int[][] edges;
	private final Components knots;
	private final List<CircularCitation> found = new ArrayList<>();

	/** A citation at second hand in its place, with the numbers of its sources. */
	record Tie(String location, String claim, int support, int read, int cited) {
	}

	private CircleSearch(Filiation filiation, List<List<Tie>> claims) {
		this.filiation = filiation;
		this.edges = filiation.edges().clone();
		int[][] tied = filiation.edges().clone();
		claims.forEach(claim -> claim.forEach(tie -> add(tied, tie)));
		this.knots = Components.of(tied);
	}

	/** The citations that close a circle which the sources' cards alone do not; one for each knot of sources. */
	static List<CircularCitation> in(Filiation filiation, List<List<Tie>> claims) {
		return claims.isEmpty() ? List.of() : new CircleSearch(filiation, claims).find(claims);
	}

	private List<CircularCitation> find(List<List<Tie>> claims) {
		Map<Integer, Integer> tried = new HashMap<>();
		claims.forEach(claim -> byKnot(claim).forEach((knot, ties) -> {
			if (tried.merge(knot, 1, Integer::sum) <= ENOUGH && close(ties)) {
				tried.put(knot, ENOUGH);
			}
		}));
		return found;
	}

	/** The citations of a claim that stay within one knot. */
	private Map<Integer, List<Tie>> byKnot(List<Tie> claim) {
		return claim.stream().filter(tie -> knots.of(tie.read) == knots.of(tie.cited))
				.collect(Collectors.groupingBy(tie -> knots.of(tie.read), LinkedHashMap::new, Collectors.toList()));
	}

	private boolean close(List<Tie> claim) {
		Map<Integer, int[]> before = new HashMap<>();
		claim.forEach(tie -> before.putIfAbsent(tie.read, edges[tie.read]));
		claim.forEach(tie -> add(edges, tie));
		boolean closed = claim.stream().limit(ENOUGH).anyMatch(this::close);
		before.forEach((node, bases) -> edges[node] = bases);
		return closed;
	}

	private boolean close(Tie tie) {
		List<Integer> way = ShortestWays.way(edges, tie.cited, tie.read, node -> knots.of(node) == knots.of(tie.read));
		if (!way.isEmpty()) {
			found.add(new CircularCitation(tie.location, tie.claim, tie.support,
					filiation.cards(Stream.concat(Stream.of(tie.read), way.stream()).toList())));
		}
		return !way.isEmpty();
	}

	private static void add(int[][] edges, Tie tie) {
		int[] bases = edges[tie.read];
		edges[tie.read] = Arrays.copyOf(bases, bases.length + 1);
		edges[tie.read][bases.length] = tie.cited;
	}
}
