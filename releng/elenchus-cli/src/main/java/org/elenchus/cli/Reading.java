package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.elenchus.batch.Engine;
import org.elenchus.batch.InputFiles;
import org.elenchus.model.edition.Project;

/**
 * The editions that a command was given, read as one project and not checked.
 *
 * @param project  the editions that could be read
 * @param language the language that the command speaks
 * @param complete whether all could be read
 */
record Reading(Project project, Locale language, boolean complete) {

	/** Reads editions, and tells which of them cannot be read. */
	static Reading of(Io io, List<Path> paths, Language language) throws IOException {
		Engine.prepare();
		Locale spoken = language.or(io.language());
		InputFiles files = InputFiles.of(io.directory(), paths, spoken);
		io.tell(files.unreadable());
		return new Reading(Engine.read(files.texts()), spoken, files.unreadable().isEmpty());
	}

	/** The code of a command that has done what it could. */
	int exitCode() {
		return complete ? ExitCode.OK : ExitCode.UNREADABLE;
	}
}
