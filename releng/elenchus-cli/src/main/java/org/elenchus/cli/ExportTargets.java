package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.batch.files.Targets;
import org.elenchus.batch.files.Use;

/** The files that editions are exported to: the one that was named, or one for each in the folder that was named. */
final class ExportTargets {

	private final Targets targets;
	private final String ending;
	private final List<String> editions;
	private final List<Path> files;

	/** @param editions the locations of the editions; {@link #files} has a file for each, in the same order */
	ExportTargets(Io io, Path output, String ending, List<String> editions) {
		this.targets = new Targets(io.directory());
		this.ending = ending;
		this.editions = editions;
		boolean folder = editions.size() > 1 || Files.isDirectory(io.directory().resolve(output));
		this.files = editions.stream().map(each -> folder ? output.resolve(name(each)) : output).toList();
	}

	List<Path> files() {
		return files;
	}

	/** A file that two editions would be written to, and both of them. */
	Optional<String> clash() {
		Map<Path, String> seen = new HashMap<>();
		for (int i = 0; i < files.size(); i++) {
			String other = seen.putIfAbsent(files.get(i), editions.get(i));
			if (other != null) {
				return Optional.of(files.get(i) + ": " + other + " and " + editions.get(i));
			}
		}
		return Optional.empty();
	}

	/**
	 * Asks whether all of them may be written.
	 *
	 * @param inputs what the command reads
	 */
	void check(List<Path> inputs) throws IOException {
		for (Path file : files) {
			targets.add(file, Use.REPORT);
		}
		targets.spare(inputs);
	}

	/** Asks, once the editions are known, whether the full texts that they name are spared. */
	void spare(Set<Path> fullTexts) throws IOException {
		targets.spare(fullTexts);
	}

	private String name(String location) {
		String file = location.substring(location.lastIndexOf('/') + 1);
		int dot = file.lastIndexOf('.');
		return (dot > 0 ? file.substring(0, dot) : file) + "." + ending;
	}
}
