package org.elenchus.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.elenchus.importer.record.RecordFile;
import org.elenchus.importer.record.Restore;

/** Whatever a file is called, its import ends, and either there is an edition that gives the file back, or the reason is told. */
final class NamesPromise {

	/** So many files are imported by one command. */
	private static final int TOGETHER = 25;
	private static final int INTERNAL = 70;

	private final CommandLine elenchus;
	private final FileNames names;
	private final List<String> broken;

	NamesPromise(CommandLine elenchus, Random random, List<String> broken) {
		this.elenchus = elenchus;
		this.names = new FileNames(random);
		this.broken = broken;
	}

	void check(Path folder, int files) throws IOException, InterruptedException {
		int made = 0;
		int refused = 0;
		for (int first = 0; first < files; first += TOGETHER) {
			Path own = Files.createDirectory(folder.resolve(String.valueOf(first)));
			List<Path> inputs = inputs(own, Math.min(TOGETHER, files - first));
			List<String> arguments = new ArrayList<>(List.of("import", "--output", "../made" + first, "--"));
			inputs.forEach(input -> arguments.add(input.getFileName().toString()));
			CommandLine.Outcome outcome = elenchus.run(own, arguments);
			int editions = editions(folder.resolve("made" + first), inputs);
			long errors = outcome.told().lines().filter(line -> line.startsWith("error: ")).count();
			made += editions;
			refused += inputs.size() - editions;
			if (outcome.code() < 0 || outcome.code() == INTERNAL) {
				broken.add("names: the import ends with " + outcome.code() + ": " + outcome.told());
			}
			if (errors < inputs.size() - editions) {
				broken.add("names: " + inputs.size() + " files, " + editions + " editions, but " + errors + " errors: " + outcome.told());
			}
		}
		System.out.println("names of files: " + made + " imported and restored, " + refused + " refused with a reason");
	}

	private List<Path> inputs(Path folder, int count) throws IOException {
		List<Path> inputs = new ArrayList<>();
		while (inputs.size() < count) {
			Path input = folder.resolve(names.next());
			if (!Files.exists(input)) {
				inputs.add(Files.writeString(input, "Bestand " + inputs.size() + " heeft een regel.\n"));
			}
		}
		return inputs;
	}

	/** How many editions give a file of the inputs back, each another one. */
	private int editions(Path made, List<Path> inputs) throws IOException {
		if (Files.notExists(made)) {
			return 0;
		}
		List<byte[]> left = new ArrayList<>();
		for (Path input : inputs) {
			left.add(Files.readAllBytes(input));
		}
		List<Path> editions;
		try (Stream<Path> files = Files.list(made)) {
			editions = files.filter(file -> file.getFileName().toString().endsWith(".elx")).toList();
		}
		for (Path edition : editions) {
			byte[] restored = Restore.bytes(Files.readString(edition), RecordFile.read(RecordFile.beside(edition)));
			if (!left.removeIf(file -> Arrays.equals(file, restored))) {
				broken.add("names: an edition gives back what was no input, or another's: " + edition.getFileName());
			}
		}
		return editions.size();
	}
}
