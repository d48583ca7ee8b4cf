package org.elenchus.rules.engine.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.elenchus.model.text.Shown;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Unreadable;

/**
 * The texts behind the files and folders that were asked for. A file counts whatever its name ends in; of a folder, the
 * editions in it and below it count, but not those to which links lead out of it. What cannot be read is listed and does no harm to the rest. A file that is reached
 * twice is read once.
 */
public final class InputFiles {

	private final Path base;
	private final Reasons reasons;
	private final Set<Path> apart;
	private final Consumer<Path> before;
	private final Set<Path> seen = new HashSet<>();
	private final Set<Path> entered = new HashSet<>();
	private final List<InputText> texts = new ArrayList<>();
	private final List<Unreadable> unreadable = new ArrayList<>();
	private final List<InputText> misnamed = new ArrayList<>();
	private final List<Path> leadingOut = new ArrayList<>();

	private InputFiles(Path base, Locale language, Set<Path> apart, Consumer<Path> before) {
		this.base = base;
		this.apart = apart;
		this.before = before;
		this.reasons = new Reasons(language);
	}

	/** Reads {@code paths}, relative to the working directory; reasons are given in English. */
	public static InputFiles of(List<Path> paths) {
		return of(Path.of(""), paths, Locale.ENGLISH);
	}

	/** Reads {@code paths}, relative to {@code base}; locations stay as they are given, reasons are in {@code language}. */
	public static InputFiles of(Path base, List<Path> paths, Locale language) {
		return of(base, paths, language, Set.of(), folder -> { });
	}

	/**
	 * Reads as {@link #of(Path, List, Locale)}.
	 *
	 * @param apart  real paths of files that do not count in folders
	 * @param before is told of each folder before a file in it is read
	 */
	public static InputFiles of(Path base, List<Path> paths, Locale language, Set<Path> apart, Consumer<Path> before) {
		InputFiles files = new InputFiles(base, language, apart, before);
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

	/** Those of the texts whose files have names that no text can tell, as they are not in the system's encoding: nothing can be written by their location. */
	public List<InputText> misnamed() {
		return List.copyOf(misnamed);
	}

	/** What is said of one of the {@link #misnamed()} texts where it would have to be written. */
	public static Unreadable misnamed(InputText text, Locale language) {
		return new Unreadable(text.location(), new Reasons(language).misnamed());
	}

	/** The links in folders that were not followed because they lead out of the folder, and that; of very many, the first ones. */
	public List<Unreadable> unfollowed() {
		return OutsideLinks.told(leadingOut.stream().map(InputFiles::location).toList(), reasons);
	}

	/** The files that were read or should have been, relative to the base or absolute. */
	public List<Path> places() {
		return Stream.concat(texts.stream().map(InputText::location), unreadable.stream().map(Unreadable::location)).map(Path::of).toList();
	}

	/** The folder of a file, links resolved. */
	private static Path folder(Path file) {
		try {
			return file.toRealPath().getParent();
		} catch (IOException missing) {
			return file.getParent();
		}
	}

	private void enter(Path folder) {
		if (folder != null && entered.add(folder)) {
			before.accept(folder);
		}
	}

	private void add(Path path) {
		if (Files.isDirectory(base.resolve(path))) {
			addFolder(path);
		} else {
			enter(folder(base.resolve(path).toAbsolutePath()));
			addFile(path);
		}
	}

	private void addFolder(Path folder) {
		EditionWalk walk = EditionWalk.of(base.resolve(folder));
		walk.failures().forEach((file, failure) -> fail(below(folder, file), reasons.of(failure)));
		if (walk.files().isEmpty() && walk.failures().isEmpty()) {
			fail(folder, reasons.noEdition());
		}
		walk.leadingOut().forEach(link -> leadingOut.add(below(folder, link)));
		walk.folders().forEach(this::enter);
		walk.files().stream().filter(file -> !isApart(file)).forEach(file -> addFile(below(folder, file)));
	}

	private boolean isApart(Path file) {
		try {
			return !apart.isEmpty() && apart.contains(file.toRealPath());
		} catch (IOException e) {
			return false;
		}
	}

	private Path below(Path folder, Path file) {
		return folder.resolve(base.resolve(folder).relativize(file)).normalize();
	}

	private void addFile(Path path) {
		try {
			Path real = base.resolve(path).toRealPath();
			if (seen.add(real)) {
				InputText text = new InputText(location(path), TextFile.read(real));
				texts.add(text);
				if (!Path.of(path.toString()).equals(path)) {
					misnamed.add(text);
				}
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
