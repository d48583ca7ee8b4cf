package org.elenchus.model.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shortest ways in a graph. */
final class ShortestWays {

	private ShortestWays() {
	}

	/** A round through the first node of a strong component, from that node on. */
	static List<Integer> in(int[][] edges, int[] component) {
		Set<Integer> inside = IntStream.of(component).boxed().collect(Collectors.toSet());
		return way(edges, component[0], component[0], inside::contains);
	}

	/** A shortest way over some nodes, its end left out; empty if there is none. */
	static List<Integer> way(int[][] edges, int start, int end, IntPredicate inside) {
		Map<Integer, Integer> before = new HashMap<>();
		Deque<Integer> reached = new ArrayDeque<>(List.of(start));
		while (!before.containsKey(end)) {
			if (reached.isEmpty()) {
				return List.of();
			}
			int node = reached.remove();
			for (int target : edges[node]) {
				if (inside.test(target) && before.putIfAbsent(target, node) == null) {
					reached.add(target);
				}
			}
		}
		return back(start, end, before);
	}

	private static List<Integer> back(int start, int end, Map<Integer, Integer> before) {
		List<Integer> way = new ArrayList<>();
		int node = end;
		do {
			node = before.get(node);
			way.add(node);
		} while (node != start);
		return way.reversed();
	}
}
