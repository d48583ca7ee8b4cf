package org.elenchus.batch.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.elenchus.export.ExportTarget;

/**
 * The files of a folder, made aside in a private one. Nothing in the folder itself is touched before all of them are made; then each is
 * {@linkplain WholeFile whole}. What else is in the folder stays.
 */
public final class WholeFolder implements ExportTarget, AutoCloseable {

	private final Path aside;
	private final SortedSet<Path> files = new TreeSet<>();

	public WholeFolder() throws IOException {
		aside = Files.createTempDirectory("elenchus-");
	}

	@Override
	public OutputStream open() {
		throw new IllegalStateException("one file for a format that is a folder");
	}

	@Override
	public OutputStream open(String path) throws IOException {
		Path file = inside(path);
		Path made = aside.resolve(file);
		Files.createDirectories(made.getParent());
		try {
			OutputStream out = Files.newOutputStream(made, StandardOpenOption.CREATE_NEW);
			files.add(file);
			return out;
		} catch (FileAlreadyExistsException e) {
			throw new IllegalArgumentException("opened before: " + path, e);
		}
	}

	private static Path inside(String path) {
		try {
			Path file = Path.of(path);
			boolean isInside = !file.isAbsolute() && !path.isEmpty() && !path.contains("\\") && !path.contains("//") && file.equals(file.normalize())
					&& !file.startsWith("..") && !path.endsWith("/");
			if (isInside) {
				return file;
			}
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException("no path of a file in a folder: " + path, e);
		}
		throw new IllegalArgumentException("no path of a file in a folder: " + path);
	}

	/** The files that were made, by their paths in the folder, sorted. */
	public List<Path> files() {
		return List.copyOf(files);
	}

	/**
	 * Puts the files into a folder, which is made if it is missing.
	 *
	 * @throws IOException if one cannot be written, or would be written outside of the folder through a link in it; those before it are
	 */
	public void become(Path folder) throws IOException {
		Files.createDirectories(folder);
		Path real = folder.toRealPath();
		for (Path file : files) {
			Path place = real.resolve(file);
			Files.createDirectories(place.getParent());
			if (!place.getParent().toRealPath().startsWith(real)) {
				throw new FileNotFoundException(file + " lies outside of the folder, through a link");
			}
			WholeFile.fill(place, out -> Files.copy(aside.resolve(file), out));
		}
	}

	@Override
	public void close() throws IOException {
		try (Stream<Path> all = Files.walk(aside)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
