package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The strong components of a directed graph, by Tarjan's algorithm (SIAM Journal on Computing 1, 1972) with a stack of
 * its own, so that a chain may be as long as it likes. A component comes behind all others that it leads to.
 */
final class Components {

	private static final int UNSEEN = -1;

	private final int[][] edges;
	/** The component of each node. */
	private final int[] component;
	private final List<int[]> members = new ArrayList<>();

	private final int[] order;
	private final int[] low;
	private final int[] next;
	private final int[] path;
	private final int[] open;
	private int seen;
	private int opened;

	private Components(int[][] edges) {
		this.edges = edges;
		this.component = unseen();
		this.order = unseen();
		this.low = new int[edges.length];
		this.next = new int[edges.length];
		this.path = new int[edges.length];
		this.open = new int[edges.length];
	}

	private int[] unseen() {
		int[] nodes = new int[edges.length];
		Arrays.fill(nodes, UNSEEN);
		return nodes;
	}

	/** @param edges for each node the nodes that it leads to */
	static Components of(int[][] edges) {
		Components components = new Components(edges);
		for (int node = 0; node < edges.length; node++) {
			if (components.order[node] == UNSEEN) {
				components.walk(node);
			}
		}
		return components;
	}

	int of(int node) {
		return component[node];
	}

	/** The nodes of each component, in ascending order. */
	List<int[]> members() {
		return members;
	}

	/** The sources that rest on each other, circle by circle. */
	List<int[]> circles(int[][] edges) {
		List<int[]> circles = new ArrayList<>();
		for (int[] members : members) {
			if (members.length > 1 || IntStream.of(edges[members[0]]).anyMatch(base -> base == members[0])) {
				circles.add(members);
			}
		}
		circles.sort((one, other) -> Integer.compare(one[0], other[0]));
		return circles;
	}

	private void walk(int start) {
		int depth = 0;
		path[0] = enter(start);
		while (depth >= 0) {
			int node = path[depth];
			if (next[node] < edges[node].length) {
				int target = edges[node][next[node]++];
				if (order[target] == UNSEEN) {
					path[++depth] = enter(target);
				} else if (component[target] == UNSEEN) {
					low[node] = Math.min(low[node], order[target]);
				}
			} else {
				depth--;
				leave(node, depth < 0 ? node : path[depth]);
			}
		}
	}

	private int enter(int node) {
		order[node] = seen;
		low[node] = seen++;
		open[opened++] = node;
		return node;
	}

	private void leave(int node, int before) {
		low[before] = Math.min(low[before], low[node]);
		if (low[node] == order[node]) {
			int end = opened;
			do {
				component[open[--opened]] = members.size();
			} while (open[opened] != node);
			int[] found = Arrays.copyOfRange(open, opened, end);
			Arrays.sort(found);
			members.add(found);
		}
	}
}
