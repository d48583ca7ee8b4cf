package org.elenchus.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Measures how the CPU time grows with the input on every pathological family; leaves with 1 above the limit. Each family
 * is made so large that it takes a while, and n and 2n take turns, so that what else the machine does hits both.
 */
final class Growth {

	private static final double LIMIT = 2.2;
	private static final double LEAST_MILLIS = 50;
	private static final int FIRST_CHARACTERS = 50_000;
	private static final int MOST_CHARACTERS = 10_000_000;
	private static final int TURNS = 5;
	private static final int WARM_UP = 8;

	private Growth() {
	}

	/** @param arguments the kind of work to measure, all kinds if there is none, and words that the family's name contains */
	public static void main(String[] arguments) {
		String only = arguments.length == 0 ? "" : arguments[0];
		String families = arguments.length < 2 ? "" : arguments[1];
		boolean linear = true;
		System.out.println("| family | work | n (characters) | CPU ms at n | CPU ms at 2n | ratio |\n|---|---|---:|---:|---:|---:|");
		for (Work work : Work.values()) {
			if (work.toString().contains(only)) {
				linear &= measure(work, families);
			}
		}
		System.exit(linear ? 0 : 1);
	}

	private static boolean measure(Work work, String wanted) {
		boolean linear = true;
		IntStream.range(0, WARM_UP).forEach(run -> work.cpuMillis(Editions.REFERENCE.text(run)));
		for (var family : work.families().entrySet()) {
			if (family.getKey().contains(wanted)) {
				linear &= measure(family.getKey(), family.getValue(), work);
			}
		}
		return linear;
	}

	/** What is above the limit is measured once more, for Java may have compiled the code anew in between; then it counts. */
	private static boolean measure(String name, IntFunction<String> family, Work work) {
		int repetitions = repetitions(family, work);
		String once = family.apply(repetitions);
		String twice = family.apply(2 * repetitions);
		Times times = Times.measure(once, twice, work);
		boolean again = times.ratio() > LIMIT;
		if (again) {
			times = Times.measure(once, twice, work);
		}
		boolean above = times.ratio() > LIMIT;
		System.out.printf(Locale.ROOT, "| `%s` | %s | %d | %.0f | %.0f | %.2f%s |%n", name.replace("|", "\\|"), work, once.length(),
				times.once, times.twice, times.ratio(), above ? " **above**" : again ? " at the second try" : "");
		return !above;
	}

	/** Medians, in milliseconds of CPU time. */
	private record Times(double once, double twice) {

		static Times measure(String once, String twice, Work work) {
			double[] small = new double[TURNS];
			double[] large = new double[TURNS];
			work.cpuMillis(twice);
			for (int i = 0; i < TURNS; i++) {
				small[i] = work.cpuMillis(once);
				large[i] = work.cpuMillis(twice);
			}
			return new Times(median(small), median(large));
		}

		double ratio() {
			return twice / once;
		}
	}

	/** How many make a text that takes long enough to measure, unless it would be too long to handle. */
	private static int repetitions(IntFunction<String> family, Work work) {
		int length = Math.max(1, family.apply(1000).length() / 1000);
		int repetitions = FIRST_CHARACTERS / length;
		double millis = fastest(family.apply(repetitions), work);
		while (millis < LEAST_MILLIS && repetitions * length < MOST_CHARACTERS) {
			repetitions *= millis < LEAST_MILLIS / 4 ? 4 : 2;
			millis = fastest(family.apply(repetitions), work);
		}
		return repetitions;
	}

	private static double fastest(String text, Work work) {
		return IntStream.range(0, 2).mapToDouble(run -> work.cpuMillis(text)).min().orElseThrow();
	}

	private static double median(double[] millis) {
		double[] sorted = millis.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
