package org.elenchus.benchmarks.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Fuzzes the command line; prints what was tried and which promises were broken, and leaves with 1 if any was. */
public final class CommandFuzz {

	private final List<String> broken = new ArrayList<>();
	private final CommandLine elenchus;
	private final Random random;

	private CommandFuzz(CommandLine elenchus, long seed) {
		this.elenchus = elenchus;
		this.random = new Random(seed);
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		int runs = Integer.parseInt(option(arguments, "--runs", "20"));
		CommandFuzz fuzz = new CommandFuzz(new CommandLine(Path.of(option(arguments, "--elenchus", "elenchus"))),
				Long.parseLong(option(arguments, "--seed", "1")));
		Path folder = Files.createTempDirectory("elenchus-fuzz");
		try {
			new NamesPromise(fuzz.elenchus, fuzz.random, fuzz.broken).check(Files.createDirectory(folder.resolve("names")), runs * 10);
			new InterruptionPromise(fuzz.elenchus, fuzz.random, fuzz.broken).check(Files.createDirectory(folder.resolve("killed")), runs);
		} finally {
			delete(folder);
		}
		System.out.println("broken: " + (fuzz.broken.isEmpty() ? "none" : String.join("\n  ", fuzz.broken)));
		System.exit(fuzz.broken.isEmpty() ? 0 : 1);
	}

	private static String option(String[] arguments, String name, String otherwise) {
		int at = Arrays.asList(arguments).indexOf(name);
		return at < 0 || at + 1 == arguments.length ? otherwise : arguments[at + 1];
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.delete(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
