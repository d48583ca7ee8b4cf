package org.elenchus.sources.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.elenchus.sources.library.Holding.Missing;
import org.elenchus.sources.library.Holding.Reason;

/**
 * The full texts beside editions on a disk. Paths come from texts that anybody can have written: what they name must stand in the
 * folder that a {@link Desk} allows, also behind links, and in no hidden one. A path is relative to the real file of its edition.
 */
public final class FolderLibrary implements Library {

	/** The most bytes that a full text can have. */
	public static final long LARGEST = 32L << 20;

	private final Path folder;
	private final Desk desk;

	/**
	 * The full texts of editions.
	 *
	 * @param folder the folder to which the locations of editions are relative
	 * @param desk   where they may read
	 */
	public FolderLibrary(Path folder, Desk desk) {
		this.folder = folder.toAbsolutePath();
		this.desk = desk;
	}

	@Override
	public Optional<Holding> find(String edition, String path) {
		try {
			return Optional.of(find(Desk.real(folder.resolve(edition)), Path.of(path)));
		} catch (InvalidPathException | NoSuchFileException e) {
			return Optional.of(new Missing(Reason.ABSENT));
		} catch (IOException | SecurityException e) {
			return Optional.of(new Missing(Reason.REFUSED));
		}
	}

	private Holding find(Path edition, Path path) throws IOException {
		if (path.getRoot() != null) {
			return new Missing(Reason.OUTSIDE);
		}
		Optional<Path> file = new InsidePath(desk.of(edition)).follow(edition.resolveSibling(path));
		return file.isPresent() ? find(file.get()) : new Missing(Reason.OUTSIDE);
	}

	private static Holding find(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			return new Missing(Reason.NO_TEXT);
		}
		if (Files.size(file) > LARGEST) {
			return new Missing(Reason.TOO_LARGE);
		}
		return TextFiles.isText(file) ? StoredText.of(file) : new Missing(Reason.NO_TEXT);
	}
}
