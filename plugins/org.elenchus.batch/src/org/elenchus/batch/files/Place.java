package org.elenchus.batch.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a file really is or would be, links resolved.
 *
 * @param path  its real path; of a file that is not there, that of its folder and its name
 * @param inode what the system knows the file by, whatever its names; nothing where it has no such thing, or there is no file
 */
record Place(Path path, Optional<Object> inode) {

	/** Of a chain of links that is longer, systems say that it is a circle. */
	private static final int MOST_LINKS = 40;

	static Place of(Path file) {
		Path path = real(file.toAbsolutePath(), MOST_LINKS);
		try {
			return new Place(path, Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey()));
		} catch (IOException none) {
			return new Place(path, Optional.empty());
		}
	}

	private static Path real(Path file, int links) {
		try {
			return file.toRealPath();
		} catch (IOException notThere) {
			if (links > 0 && Files.isSymbolicLink(file)) {
				return behind(file, links - 1);
			}
			Path folder = file.getParent();
			return folder == null ? file : real(folder, links).resolve(file.getFileName()).normalize();
		}
	}

	private static Path behind(Path link, int links) {
		try {
			return real(link.resolveSibling(Files.readSymbolicLink(link)), links);
		} catch (IOException unreadable) {
			return link;
		}
	}

	/** What two places have in common, one of them at least, if they are one file. */
	Stream<Object> signs() {
		return Stream.concat(Stream.of(path.toString().toLowerCase(Locale.ROOT)), inode.stream());
	}

	/** Whether both are one file, or would be. */
	boolean is(Place other) {
		return path.equals(other.path) || inode.isPresent() && inode.equals(other.inode) || isWithoutCase(other);
	}

	/** A name that is not there yet can be that of another file in other letters where the folder does not tell them apart. */
	private boolean isWithoutCase(Place other) {
		return path.toString().equalsIgnoreCase(other.path.toString()) && ignoresCase(path.getParent());
	}

	private static boolean ignoresCase(Path folder) {
		for (Path known = folder; known != null && known.getFileName() != null; known = known.getParent()) {
			String name = known.getFileName().toString();
			String upper = name.toUpperCase(Locale.ROOT);
			Path swapped = known.resolveSibling(upper.equals(name) ? name.toLowerCase(Locale.ROOT) : upper);
			if (Files.exists(known) && !swapped.equals(known)) {
				return Files.exists(swapped) && of(swapped).inode().equals(of(known).inode());
			}
		}
		return false;
	}
}
