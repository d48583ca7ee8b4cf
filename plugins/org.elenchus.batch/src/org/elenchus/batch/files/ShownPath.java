package org.elenchus.batch.files;

import java.nio.file.Path;

/** How messages name a file: from the folder in which the user works, if it lies there, with {@code /} between folders. */
public final class ShownPath {

	private ShownPath() {
	}

	/** The name of {@code path}, which may be relative to {@code base}. */
	public static String of(Path base, Path path) {
		Path folder = base.toAbsolutePath().normalize();
		Path file = folder.resolve(path).normalize();
		Path shown = !path.isAbsolute() ? path.normalize() : file.startsWith(folder) && !file.equals(folder) ? folder.relativize(file) : path;
		return shown.toString().isEmpty() ? "." : shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
	}
}
