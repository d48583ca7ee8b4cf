package org.elenchus.importer.plain.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The longest run of numbers that grow with the text, found by keeping the least last member of the runs of each length. */
final class GrowingRun {

	private GrowingRun() {
	}

	/** The members of the run, the last one first. Takes {@code n log n} steps. */
	static List<Integer> of(List<Integer> candidates, IntUnaryOperator value) {
		int[] values = candidates.stream().mapToInt(value::applyAsInt).toArray();
		int[] tails = new int[values.length];
		int[] previous = new int[values.length];
		int length = 0;
		for (int k = 0; k < values.length; k++) {
			int place = place(tails, length, values, values[k]);
			previous[k] = place == 0 ? -1 : tails[place - 1];
			tails[place] = k;
			length = Math.max(length, place + 1);
		}
		List<Integer> run = new ArrayList<>();
		for (int k = length == 0 ? -1 : tails[length - 1]; k >= 0; k = previous[k]) {
			run.add(candidates.get(k));
		}
		return run;
	}

	/** Where a value goes among the last members of the runs found so far, one of each length. */
	private static int place(int[] tails, int length, int[] values, int value) {
		int low = 0;
		int high = length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (values[tails[middle]] < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
