package org.elenchus.batch.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to import.
 *
 * @param directory the folder to which paths are relative, and from which messages name them
 * @param files     texts and libraries
 * @param folder    where editions and registers go; it is made if it is missing
 * @param format    the name of the texts' format, which is installed; empty if each file is to tell it itself
 * @param language  the tag of the texts' language, such as {@code nl}; empty if nobody says
 * @param doubts    whether editions doubt what was perhaps read wrongly
 * @param report    another file that whoever asks will write, and that must not be one of those that are read or made
 */
public record IntakeRequest(Path directory, List<Path> files, Path folder, Optional<String> format, String language, boolean doubts, Optional<Path> report) {

	public IntakeRequest {
		files = List.copyOf(files);
	}

	/** Where a file is, whose path may be relative. */
	Path place(Path file) {
		return directory.resolve(file);
	}
}
