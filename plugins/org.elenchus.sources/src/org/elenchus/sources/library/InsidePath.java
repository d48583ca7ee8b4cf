package org.elenchus.sources.library;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A path that must not leave a folder. It is followed link by link, and given up before the first step that leads out of the folder or
 * into a hidden one: outside nothing is looked at, so that nobody learns what is there and what is not.
 */
final class InsidePath {

	/** As many links as Linux follows on the way to one file (path_resolution(7)). */
	private static final int MOST_LINKS = 40;

	private final Path folder;

	/** @param folder a real folder, behind links */
	InsidePath(Path folder) {
		this.folder = folder;
	}

	/**
	 * The real file behind a path.
	 *
	 * @return empty if the path leads out
	 * @throws IOException if there is no such file, the links go in a circle, or the file system does not let them be followed
	 */
	Optional<Path> follow(Path path) throws IOException {
		Path file = path.normalize();
		for (int links = 0; links <= MOST_LINKS; links++) {
			if (!holds(file)) {
				return Optional.empty();
			}
			Optional<Path> link = firstLink(file);
			if (link.isEmpty()) {
				return real(file);
			}
			Path target = link.get().resolveSibling(Files.readSymbolicLink(link.get()));
			file = target.resolve(link.get().relativize(file)).normalize();
		}
		throw new FileSystemLoopException(path.toString());
	}

	/** Junctions of Windows are links that nobody sees but the file system. */
	private Optional<Path> real(Path file) throws IOException {
		return Optional.of(file.toRealPath()).filter(this::holds);
	}

	private Optional<Path> firstLink(Path file) {
		Path at = folder;
		for (Path name : folder.relativize(file)) {
			at = at.resolve(name);
			if (Files.isSymbolicLink(at)) {
				return Optional.of(at);
			}
		}
		return Optional.empty();
	}

	private boolean holds(Path file) {
		return file.startsWith(folder) && StreamSupport.stream(folder.relativize(file).spliterator(), false)
				.noneMatch(name -> name.toString().startsWith("."));
	}
}
