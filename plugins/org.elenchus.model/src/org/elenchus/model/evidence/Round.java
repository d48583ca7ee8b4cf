package org.elenchus.model.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A shortest way from a node back to itself. */
final class Round {

	private Round() {
	}

	/** A round through the first node of a strong component, from that node on. */
	static List<Integer> in(int[][] edges, int[] component) {
		int first = component[0];
		Set<Integer> inside = IntStream.of(component).boxed().collect(Collectors.toSet());
		Map<Integer, Integer> before = new HashMap<>();
		Deque<Integer> reached = new ArrayDeque<>(List.of(first));
		while (!before.containsKey(first)) {
			int node = reached.remove();
			for (int target : edges[node]) {
				if (inside.contains(target) && before.putIfAbsent(target, node) == null) {
					reached.add(target);
				}
			}
		}
		return back(first, before);
	}

	private static List<Integer> back(int first, Map<Integer, Integer> before) {
		List<Integer> round = new ArrayList<>();
		int node = first;
		do {
			node = before.get(node);
			round.add(node);
		} while (node != first);
		return round.reversed();
	}
}
