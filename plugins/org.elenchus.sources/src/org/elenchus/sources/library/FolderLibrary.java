package org.elenchus.sources.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.elenchus.sources.library.Holding.Missing;
import org.elenchus.sources.library.Holding.Reason;

/**
 * The full texts in a project's folder. Paths come from texts that anybody can have written: what they name must stand in
 * that folder, also behind links, and in no hidden one. For an edition outside of the folder its own folder counts.
 */
public final class FolderLibrary implements Library {

	/** The most bytes that a full text can have. */
	public static final long LARGEST = 32L << 20;

	private final Path folder;

	/** @param folder the project's folder, to which the locations of editions are relative */
	public FolderLibrary(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	@Override
	public Optional<Holding> find(String edition, String path) {
		try {
			return Optional.of(find(folder.resolve(edition).normalize(), Path.of(path)));
		} catch (InvalidPathException e) {
			return Optional.of(new Missing(Reason.ABSENT));
		} catch (NoSuchFileException e) {
			return Optional.of(new Missing(Reason.ABSENT));
		} catch (IOException | SecurityException e) {
			return Optional.of(new Missing(Reason.REFUSED));
		}
	}

	private Holding find(Path edition, Path path) throws IOException {
		Path root = edition.startsWith(folder) ? folder : edition.getParent();
		Path file = edition.resolveSibling(path).normalize();
		if (path.getRoot() != null || !file.startsWith(root)) {
			return new Missing(Reason.OUTSIDE);
		}
		Path real = file.toRealPath();
		Path realRoot = root.toRealPath();
		if (!real.startsWith(realRoot) || isHidden(realRoot.relativize(real))) {
			return new Missing(Reason.OUTSIDE);
		}
		if (!Files.isRegularFile(real)) {
			return new Missing(Reason.NO_TEXT);
		}
		if (Files.size(real) > LARGEST) {
			return new Missing(Reason.TOO_LARGE);
		}
		return TextFiles.isText(real) ? StoredText.of(real) : new Missing(Reason.NO_TEXT);
	}

	private static boolean isHidden(Path path) {
		return StreamSupport.stream(path.spliterator(), false).anyMatch(name -> name.toString().startsWith("."));
	}
}
