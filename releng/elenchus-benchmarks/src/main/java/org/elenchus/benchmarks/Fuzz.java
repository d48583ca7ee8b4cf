package org.elenchus.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Feeds generated inputs to the product and writes down those that break a promise; leaves with 1 if there are any. */
final class Fuzz {

	/** One input in so many is also written as a web page. */
	private static final int EXPORTED = 20;

	private final Promises promises = new Promises();
	private final Map<String, Integer> counts = new TreeMap<>();
	private final Map<String, String> smallest = new TreeMap<>();
	private long characters;

	private Fuzz() {
	}

	public static void main(String[] arguments) throws IOException {
		long runs = option(arguments, "--runs", 1_000_000);
		long seed = option(arguments, "--seed", 1);
		System.exit(new Fuzz().run(runs, seed) ? 0 : 1);
	}

	private static long option(String[] arguments, String name, long otherwise) {
		for (int i = 0; i + 1 < arguments.length; i++) {
			if (arguments[i].equals(name)) {
				return Long.parseLong(arguments[i + 1]);
			}
		}
		return otherwise;
	}

	private boolean run(long runs, long seed) throws IOException {
		Watchdog watchdog = new Watchdog();
		watchdog.start();
		Inputs inputs = new Inputs(new Random(seed), new Lexers().keywords());
		long start = System.nanoTime();
		for (long i = 1; i <= runs; i++) {
			String input = inputs.next();
			watchdog.enter(input);
			characters += input.length();
			boolean exported = i % EXPORTED == 0;
			promises.broken(input, exported).ifPresent(promise -> note(promise, input, exported, watchdog));
			if (i % 100_000 == 0) {
				report(i, seed, start);
			}
		}
		report(runs, seed, start);
		write();
		return counts.isEmpty();
	}

	private void note(String promise, String input, boolean exported, Watchdog watchdog) {
		counts.merge(promise, 1, Integer::sum);
		smallest.computeIfAbsent(promise, known -> Minimiser.minimise(input, text -> {
			watchdog.enter(text);
			return promises.broken(text, exported).equals(Optional.of(promise));
		}));
	}

	private void report(long runs, long seed, long start) {
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("%d inputs, %d characters, seed %d, one in %d exported, %.0f s, %.0f inputs/s, broken: %s%n", runs, characters,
				seed, EXPORTED, seconds, runs / seconds, counts);
		smallest.forEach((promise, input) -> System.out.println("  " + promise + ": " + Escapes.visible(input)));
	}

	private void write() throws IOException {
		StringBuilder found = new StringBuilder();
		smallest.forEach((promise, input) -> found.append(promise).append('\t').append(Escapes.visible(input)).append('\n'));
		if (!found.isEmpty()) {
			Files.writeString(Path.of("fuzz-failures.txt"), found);
		}
	}
}
