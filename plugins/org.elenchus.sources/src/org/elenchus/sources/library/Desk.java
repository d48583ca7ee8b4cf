package org.elenchus.sources.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Says in which folder an edition may read full texts: an edition can come from anybody. It is the nearest folder upwards from the
 * edition that holds the mark of a desk, a file named {@value #MARK}. Where there is none, it is the project's folder, or else the
 * edition's own; where somebody stands has no say in it. All folders are real ones, behind links.
 */
public final class Desk {

	/** The name of the file that marks a folder as a desk. What stands in it is nobody's business yet. */
	public static final String MARK = "elenchus.desk";

	private final Optional<Path> project;
	private final Optional<Path> wider;

	private Desk(Optional<Path> project, Optional<Path> wider) {
		this.project = project;
		this.wider = wider;
	}

	/** For editions that belong to no project: nothing but marks, and their own folders. */
	public static Desk ofNobody() {
		return new Desk(Optional.empty(), Optional.empty());
	}

	/** For the editions of a project: no mark above its folder counts; editions from elsewhere are as those of no project. */
	public static Desk ofProject(Path folder) {
		return new Desk(Optional.of(resolved(folder)), Optional.empty());
	}

	/** This, where in addition editions in a folder and below it may read full texts in that folder and below it. */
	public Desk widenedTo(Path folder) {
		return new Desk(project, Optional.of(resolved(folder)));
	}

	/** The folder in which an edition may read, itself included; {@code edition} is {@link #real}. */
	Path of(Path edition) {
		Path own = edition.getParent();
		Optional<Path> within = project.filter(own::startsWith);
		Path folder = marked(own, within).or(() -> within).orElse(own);
		return wider.filter(wide -> own.startsWith(wide) && folder.startsWith(wide)).orElse(folder);
	}

	/** A mark behind a link marks nothing: it would be another folder's. */
	private static Optional<Path> marked(Path own, Optional<Path> project) {
		Path folder = own;
		while (folder != null && (project.isEmpty() || folder.startsWith(project.get()))) {
			if (Files.isRegularFile(folder.resolve(MARK), LinkOption.NOFOLLOW_LINKS)) {
				return Optional.of(folder);
			}
			folder = folder.getParent();
		}
		return Optional.empty();
	}

	private static Path resolved(Path folder) {
		try {
			return real(folder);
		} catch (IOException | SecurityException e) {
			return folder.toAbsolutePath().normalize();
		}
	}

	/** The file behind all links; of one that is not on the disk, as while somebody writes it, the folder is behind all links. */
	static Path real(Path file) throws IOException {
		try {
			return file.toRealPath();
		} catch (NoSuchFileException e) {
			Path place = file.toAbsolutePath().normalize();
			return place.getParent() == null ? place : real(place.getParent()).resolve(place.getFileName());
		}
	}
}
