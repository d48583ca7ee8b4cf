package org.elenchus.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The folder in which the whole project lies. */
public final class ProjectFolder {

	private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
	private static final Set<String> MADE_BY_BUILDS = Set.of("target", "src-gen", ".git");

	private ProjectFolder() {
	}

	/** A file or folder of the project, by its path from the project's folder. */
	public static Path of(String path) {
		return ROOT.resolve(path);
	}

	/** The path from the project's folder, with slashes. */
	public static String name(Path file) {
		return ROOT.relativize(file).toString().replace('\\', '/');
	}

	/** What stands in a file. */
	public static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The files written by hand that meet a condition, sorted. */
	public static List<Path> files(Predicate<Path> wanted) {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					boolean made = MADE_BY_BUILDS.contains(folder.getFileName().toString());
					return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (wanted.test(file)) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		found.sort(null);
		return found;
	}
}
