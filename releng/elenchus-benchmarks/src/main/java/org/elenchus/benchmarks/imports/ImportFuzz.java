package org.elenchus.benchmarks.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Feeds damaged files of all formats to the importers and prints a line for each format; leaves with 1 if a promise was broken, with 2
 * if a file took too long. What broke one goes to the folder {@code fuzz-failures}, one file for each fault.
 */
public final class ImportFuzz {

	/** One file in so many is checked by all rules, too. */
	private static final int CHECKED = 5;
	private static final Path FAILURES = Path.of("fuzz-failures");

	private final long seed;
	private final long runs;
	private final TimeLimit limit = new TimeLimit(FAILURES);
	private boolean broken;

	private ImportFuzz(long runs, long seed) {
		this.runs = runs;
		this.seed = seed;
	}

	public static void main(String[] arguments) throws IOException {
		ImportFuzz fuzz = new ImportFuzz(Long.parseLong(option(arguments, "--runs", "300")), Long.parseLong(option(arguments, "--seed", "1")));
		String folder = option(arguments, "--seeds", "");
		Seeds seeds = folder.isEmpty() ? Seeds.own() : Seeds.own().with(Path.of(folder));
		fuzz.limit.start();
		System.out.println("| format | files | refused | made an edition or register | CPU s | slowest, ms | promises broken |\n|---|---:|---:|---:|---:|---:|---|");
		String only = option(arguments, "--format", "").toUpperCase(Locale.ROOT).replace('-', '_');
		for (FuzzedFormat format : FuzzedFormat.values()) {
			if (only.isEmpty() || format.name().equals(only)) {
				fuzz.run(format, seeds);
			}
		}
		System.exit(fuzz.broken ? 1 : 0);
	}

	private static String option(String[] arguments, String name, String otherwise) {
		int at = Arrays.asList(arguments).indexOf(name);
		return at < 0 || at + 1 == arguments.length ? otherwise : arguments[at + 1];
	}

	private void run(FuzzedFormat format, Seeds seeds) throws IOException {
		Variants variants = new Variants(format, seeds, seed);
		Map<String, Integer> counts = new TreeMap<>();
		int refused = 0;
		long all = 0;
		long slowest = 0;
		for (long i = 1; i <= runs; i++) {
			byte[] file = variants.next();
			limit.enter(format, file);
			Optional<String> found = ImportPromises.broken(format, file, i % CHECKED == 0);
			long spent = limit.spent();
			all += spent;
			slowest = Math.max(slowest, spent);
			if (ImportPromises.isRefused(found)) {
				refused++;
			} else if (found.isPresent() && counts.merge(found.get(), 1, Integer::sum) == 1) {
				keep(format, counts.size(), found.get(), file);
			}
		}
		broken |= !counts.isEmpty();
		System.out.printf(Locale.ROOT, "| %s | %d | %d | %d | %.1f | %d | %s |%n", format, runs, refused, runs - refused, all / 1e9, slowest / 1_000_000,
				counts.isEmpty() ? "none" : counts);
	}

	private static void keep(FuzzedFormat format, int number, String promise, byte[] file) throws IOException {
		Files.createDirectories(FAILURES);
		String name = format.name().toLowerCase(Locale.ROOT) + "-" + number;
		Files.write(FAILURES.resolve(name + "-" + format.fileName()), file);
		Files.writeString(FAILURES.resolve(name + ".txt"), promise + "\n");
	}
}
