package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.batch.files.Targets;
import org.elenchus.batch.files.Use;
import org.elenchus.export.OutputFormat;

/** The files or folders that editions are exported to: the one that was named, or one for each in the folder that was named. */
final class ExportTargets {

	private final Path base;
	private final OutputFormat format;
	private final List<String> editions;
	private final List<Path> places;
	/** What the command reads, as far as it is known by now. */
	private final List<Path> inputs = new ArrayList<>();

	/** @param editions the locations of the editions; {@link #places} has a file or folder for each, in the same order */
	ExportTargets(Io io, Path output, OutputFormat format, List<String> editions) {
		this.base = io.directory();
		this.format = format;
		this.editions = editions;
		boolean several = editions.size() > 1 || !format.isFolder() && Files.isDirectory(io.directory().resolve(output));
		this.places = editions.stream().map(each -> several ? output.resolve(name(each)) : output).toList();
	}

	List<Path> places() {
		return places;
	}

	/** A place that two editions would be written to, and both of them. */
	Optional<String> clash() {
		Map<Path, String> seen = new HashMap<>();
		for (int i = 0; i < places.size(); i++) {
			String other = seen.putIfAbsent(places.get(i), editions.get(i));
			if (other != null) {
				return Optional.of(places.get(i) + ": " + other + " and " + editions.get(i));
			}
		}
		return Optional.empty();
	}

	/**
	 * Asks whether all files may be written; of folders that is not known yet.
	 *
	 * @param more what the command reads, beside what it was told before
	 */
	void spare(Collection<Path> more) throws IOException {
		inputs.addAll(more);
		if (!format.isFolder()) {
			require(places);
		}
	}

	/** Asks whether files may be written. */
	void require(List<Path> files) throws IOException {
		Targets targets = new Targets(base);
		for (Path file : files) {
			targets.add(file, Use.REPORT);
		}
		targets.spare(inputs);
	}

	private String name(String location) {
		String file = location.substring(location.lastIndexOf('/') + 1);
		int dot = file.lastIndexOf('.');
		return (dot > 0 ? file.substring(0, dot) : file) + (format.isFolder() ? "" : "." + format.ending());
	}
}
