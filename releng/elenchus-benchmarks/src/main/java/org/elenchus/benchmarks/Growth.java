package org.elenchus.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

import org.elenchus.batch.Engine;
import org.elenchus.batch.InputText;

/** Measures how the time of validation grows with the input, on every pathological family; leaves with 1 above the limit. */
final class Growth {

	private static final double LIMIT = 2.2;
	private static final int CHARACTERS = 200_000;
	private static final double TOO_SHORT_MILLIS = 10;

	private Growth() {
	}

	public static void main(String[] arguments) {
		boolean linear = true;
		System.out.println("| family | n (characters) | CPU ms at n | CPU ms at 2n | ratio |\n|---|---|---|---|---|");
		for (Map.Entry<String, IntFunction<String>> family : Pathology.families().entrySet()) {
			linear &= measure(family.getKey(), family.getValue());
		}
		System.exit(linear ? 0 : 1);
	}

	private static boolean measure(String name, IntFunction<String> family) {
		int repetitions = CHARACTERS / Math.max(1, family.apply(1000).length() / 1000);
		String once = family.apply(repetitions);
		String twice = family.apply(2 * repetitions);
		median(once, 3);
		double small = median(once, 5);
		double large = median(twice, 5);
		System.out.printf(Locale.ROOT, "| `%s` | %d | %.1f | %.1f | %.2f |%n", name, once.length(), small, large, large / small);
		return small < TOO_SHORT_MILLIS || large / small <= LIMIT;
	}

	private static double median(String text, int runs) {
		double[] millis = new double[runs];
		for (int i = 0; i < runs; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			new Engine(Locale.ENGLISH).validate(List.of(new InputText("a", text)));
			millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		return millis[runs / 2];
	}
}
