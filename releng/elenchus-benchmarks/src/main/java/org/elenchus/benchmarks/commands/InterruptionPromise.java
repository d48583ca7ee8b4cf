package org.elenchus.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.elenchus.markup.formatting.Formatter;

/** An edition that is being formatted when the process is killed is afterwards the old or the new one, and can be formatted again. */
final class InterruptionPromise {

	/** How often the paragraph stands in the edition: ten megabytes, which take a while to write. */
	private static final int PARAGRAPHS = 100_000;
	private static final String PARAGRAPH = "De {x%d   event   contested|  raad besloot} dat in {{1902}}{@bron%d   p.   3}, en nog een zin.%n%n";

	private final CommandLine elenchus;
	private final Random random;
	private final List<String> broken;

	InterruptionPromise(CommandLine elenchus, Random random, List<String> broken) {
		this.elenchus = elenchus;
		this.random = random;
		this.broken = broken;
	}

	void check(Path folder, int kills) throws IOException, InterruptedException {
		StringBuilder text = new StringBuilder("{edition a}\n\n");
		for (int i = 0; i < PARAGRAPHS; i++) {
			text.append(PARAGRAPH.formatted(i, i));
		}
		String before = text.toString();
		String after = Formatter.format(before);
		Path edition = folder.resolve("a.elx");
		Path output = folder.resolve("told");
		Files.writeString(edition, before);
		long start = System.nanoTime();
		elenchus.run(folder, List.of("format", "a.elx"));
		long usual = System.nanoTime() - start;
		expect(edition, after, after, "a whole run");
		int old = 0;
		for (int i = 0; i < kills; i++) {
			Files.writeString(edition, before);
			Process process = elenchus.start(folder, output, List.of("format", "a.elx"));
			Thread.sleep((long) (usual * (0.5 + random.nextDouble() * 0.6) / 1_000_000));
			process.destroyForcibly().waitFor();
			old += Files.readString(edition).equals(before) ? 1 : 0;
			expect(edition, before, after, "kill " + i);
		}
		elenchus.run(folder, List.of("format", "a.elx"));
		expect(edition, after, after, "the run after all kills");
		System.out.println("format killed: " + kills + " times, " + old + " times before the edition was replaced");
	}

	private void expect(Path edition, String one, String other, String when) throws IOException {
		String found = Files.exists(edition) ? Files.readString(edition) : "";
		if (!found.equals(one) && !found.equals(other)) {
			broken.add("format: neither the old nor the new edition after " + when + ", but " + found.length() + " characters");
		}
	}
}
