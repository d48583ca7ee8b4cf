package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.elenchus.batch.Validated;

/** The files that editions are exported to: the one that was named, or one for each in the folder that was named. */
final class ExportTargets {

	private final Path output;
	private final String ending;
	private final List<Validated> editions;
	private final boolean folder;

	ExportTargets(Path output, String ending, List<Validated> editions) {
		this.output = output;
		this.ending = ending;
		this.editions = editions;
		this.folder = editions.size() > 1 || Files.isDirectory(output);
	}

	/** Makes the folder if several editions need one. */
	void prepare() throws IOException {
		if (folder) {
			Files.createDirectories(output);
		}
	}

	Path of(Validated edition) {
		return folder ? output.resolve(name(edition)) : output;
	}

	/** A file that two editions would be written to. */
	Optional<Path> clash() {
		Set<Path> seen = new HashSet<>();
		return editions.stream().map(this::of).filter(file -> !seen.add(file)).findFirst();
	}

	private String name(Validated edition) {
		String location = edition.edition().location();
		String file = location.substring(location.lastIndexOf('/') + 1);
		int dot = file.lastIndexOf('.');
		return (dot > 0 ? file.substring(0, dot) : file) + "." + ending;
	}
}
