package org.elenchus.benchmarks;

import java.util.function.Predicate;

/** Makes a failing input small: cuts pieces out while it still fails (after Zeller's delta debugging). */
final class Minimiser {

	private Minimiser() {
	}

	static String minimise(String input, Predicate<String> fails) {
		String smallest = input;
		for (int size = Math.max(1, input.length() / 2); size > 0; size /= 2) {
			smallest = withoutPieces(smallest, size, fails);
		}
		return smallest;
	}

	private static String withoutPieces(String input, int size, Predicate<String> fails) {
		String smallest = input;
		for (int at = 0; at + size <= smallest.length();) {
			String shorter = smallest.substring(0, at) + smallest.substring(at + size);
			if (fails.test(shorter)) {
				smallest = shorter;
			} else {
				at += size;
			}
		}
		return smallest;
	}
}
