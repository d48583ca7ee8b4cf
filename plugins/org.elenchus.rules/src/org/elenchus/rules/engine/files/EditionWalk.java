package org.elenchus.rules.engine.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the editions in a folder and below it. Hidden folders are not entered. Links are followed, unless they lead out of the folder: who was
 * given the folder by somebody does not mean files of his own by its name.
 */
final class EditionWalk extends SimpleFileVisitor<Path> {

	private final Path root;
	private final Path real;
	private final SortedSet<Path> files = new TreeSet<>();
	private final List<Path> folders = new ArrayList<>();
	private final SortedSet<Path> leadingOut = new TreeSet<>();
	private final SortedMap<Path, IOException> failures = new TreeMap<>();

	private EditionWalk(Path root, Path real) {
		this.root = root;
		this.real = real;
	}

	static EditionWalk of(Path folder) {
		EditionWalk walk = new EditionWalk(folder, real(folder));
		try {
			Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
		} catch (IOException e) {
			walk.failures.put(folder, e);
		}
		return walk;
	}

	SortedSet<Path> files() {
		return files;
	}

	/** The folders that were entered. */
	List<Path> folders() {
		return folders;
	}

	/** Links that lead out of the folder, to an edition or to a folder. */
	SortedSet<Path> leadingOut() {
		return leadingOut;
	}

	/** Folders that could not be listed. */
	Map<Path, IOException> failures() {
		return failures;
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		if (!folder.equals(root) && (isHidden(folder) || leadsOut(folder))) {
			return FileVisitResult.SKIP_SUBTREE;
		}
		folders.add(folder);
		return FileVisitResult.CONTINUE;
	}

	private static boolean isHidden(Path folder) {
		return folder.getFileName().toString().startsWith(".");
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		if (isEdition(file.getFileName().toString()) && !(Files.isSymbolicLink(file) && leadsOut(file))) {
			files.add(file);
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path path, IOException failure) {
		if (!(failure instanceof FileSystemLoopException)) {
			failures.put(path, failure);
		}
		return FileVisitResult.CONTINUE;
	}

	/** Whether what was found lies outside the folder; it is kept to be told. What leads nowhere leads nowhere. */
	private boolean leadsOut(Path path) {
		boolean out = !real(path).startsWith(real) && Files.exists(path);
		if (out) {
			leadingOut.add(path);
		}
		return out;
	}

	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			return path.toAbsolutePath().normalize();
		}
	}

	private static boolean isEdition(String name) {
		return name.endsWith(".elx") || name.endsWith(".txt");
	}
}
