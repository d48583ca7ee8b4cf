package org.elenchus.model.evidence;

import java.util.List;

/** Circles in directed graphs. */
public final class Circles {

	private Circles() {
	}

	/**
	 * One round through each circle, each node leading to the next and the last to the first; where circles share nodes, one stands for all. Takes
	 * time that grows with the number of edges.
	 *
	 * @param edges for each node the nodes that it leads to
	 */
	public static List<List<Integer>> in(int[][] edges) {
		return in(edges, Components.of(edges));
	}

	static List<List<Integer>> in(int[][] edges, Components components) {
		return components.circles(edges).stream().map(circle -> ShortestWays.in(edges, circle)).toList();
	}
}
