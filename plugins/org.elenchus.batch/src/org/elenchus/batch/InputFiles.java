package org.elenchus.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.elenchus.model.text.Shown;

/**
 * The texts behind the files and folders that were asked for. A file counts whatever its name ends in; of a folder, the
 * editions in it and below it count. What cannot be read is listed and does no harm to the rest. A file that is reached
 * twice is read once.
 */
public final class InputFiles {

	private final Path base;
	private final Reasons reasons;
	private final Set<Path> seen = new HashSet<>();
	private final List<InputText> texts = new ArrayList<>();
	private final List<Unreadable> unreadable = new ArrayList<>();

	private InputFiles(Path base, Locale language) {
		this.base = base;
		this.reasons = new Reasons(language);
	}

	/** Reads {@code paths}, relative to the working directory; reasons are given in English. */
	public static InputFiles of(List<Path> paths) {
		return of(Path.of(""), paths, Locale.ENGLISH);
	}

	/** Reads {@code paths}, relative to {@code base}; locations stay as they are given, reasons are in {@code language}. */
	public static InputFiles of(Path base, List<Path> paths, Locale language) {
		InputFiles files = new InputFiles(base, language);
		paths.forEach(files::add);
		return files;
	}

	/** The texts, in the order in which they were asked for, those of a folder by name. */
	public List<InputText> texts() {
		return List.copyOf(texts);
	}

	/** What could not be read, in the same order. */
	public List<Unreadable> unreadable() {
		return List.copyOf(unreadable);
	}

	private void add(Path path) {
		if (Files.isDirectory(base.resolve(path))) {
			addFolder(path);
		} else {
			addFile(path);
		}
	}

	private void addFolder(Path folder) {
		EditionWalk walk = EditionWalk.of(base.resolve(folder));
		walk.failures().forEach((file, failure) -> fail(below(folder, file), reasons.of(failure)));
		if (walk.files().isEmpty() && walk.failures().isEmpty()) {
			fail(folder, reasons.noEdition());
		}
		walk.files().forEach(file -> addFile(below(folder, file)));
	}

	private Path below(Path folder, Path file) {
		return folder.resolve(base.resolve(folder).relativize(file)).normalize();
	}

	private void addFile(Path path) {
		try {
			Path real = base.resolve(path).toRealPath();
			if (seen.add(real)) {
				texts.add(new InputText(location(path), TextFile.read(real)));
			}
		} catch (IOException | OutOfMemoryError e) {
			fail(path, reasons.of(e));
		}
	}

	private void fail(Path path, String reason) {
		unreadable.add(new Unreadable(location(path), Shown.of(reason)));
	}

	private static String location(Path path) {
		return path.toString().replace(path.getFileSystem().getSeparator(), "/");
	}
}
