package org.elenchus.markup.serializing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which members of a list stayed in place: the most that keep their order. Takes time n log n. */
final class Matching {

	private Matching() {
	}

	/**
	 * Finds the members that stayed.
	 *
	 * @return for each member now its index before, -1 if it is new or has moved
	 */
	static int[] of(List<?> before, List<?> now) {
		int[] from = origins(before, now);
		List<Integer> tails = new ArrayList<>();
		int[] previous = new int[now.size()];
		for (int i = 0; i < from.length; i++) {
			if (from[i] >= 0) {
				int length = rank(tails, from, from[i]);
				previous[i] = length == 0 ? -1 : tails.get(length - 1);
				if (length == tails.size()) {
					tails.add(i);
				} else {
					tails.set(length, i);
				}
			}
		}
		return keep(from, previous, tails.isEmpty() ? -1 : tails.getLast());
	}

	private static int[] origins(List<?> before, List<?> now) {
		Map<Object, Deque<Integer>> places = new HashMap<>();
		for (int i = 0; i < before.size(); i++) {
			places.computeIfAbsent(before.get(i), member -> new ArrayDeque<>()).add(i);
		}
		return now.stream().mapToInt(member -> {
			Deque<Integer> left = places.get(member);
			return left == null || left.isEmpty() ? -1 : left.poll();
		}).toArray();
	}

	/** How many tails lie before {@code origin}. */
	private static int rank(List<Integer> tails, int[] from, int origin) {
		int low = 0;
		int high = tails.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (from[tails.get(middle)] < origin) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static int[] keep(int[] from, int[] previous, int last) {
		int[] kept = new int[from.length];
		Arrays.fill(kept, -1);
		for (int i = last; i >= 0; i = previous[i]) {
			kept[i] = from[i];
		}
		return kept;
	}
}
