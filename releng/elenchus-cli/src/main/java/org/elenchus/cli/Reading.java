package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.elenchus.batch.files.Targets;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.ProjectReader;
import org.elenchus.rules.engine.files.InputFiles;

/**
 * The editions that a command was given, read as one project and not checked.
 *
 * @param project  the editions that could be read
 * @param language the language that the command speaks
 * @param complete whether all could be read
 * @param faults   the faults so far, which {@link #exitCode} tells
 */
record Reading(Project project, Locale language, boolean complete, Faults faults) {

	/** Reads editions, and tells which of them cannot be read. */
	static Reading of(Io io, List<Path> paths, Language language) throws IOException {
		return of(io, paths, language, new Targets(io.directory()));
	}

	/** As {@link #of(Io, List, Language)}; what is read, and the full texts that it names, are spared by what will be written. */
	static Reading of(Io io, List<Path> paths, Language language, Targets targets) throws IOException {
		Engine.prepare();
		Locale spoken = language.or(io.language());
		InputFiles files = io.read(paths, spoken, targets.earlierReports());
		targets.spare(files.places());
		io.tell(files.unreadable());
		ProjectReader reader = new ProjectReader();
		Project project = reader.read(files.texts());
		targets.spare(Engine.fullTexts(project.editions()));
		Faults faults = new Faults();
		faults.addAll(reader.faults());
		return new Reading(project, spoken, files.unreadable().isEmpty(), faults);
	}

	/** The code of a command that has done what it could, after telling what went wrong. */
	int exitCode(Io io) {
		return exitCode(io, ExitCode.OK);
	}

	/** The code of a command that has this one where nothing went wrong. */
	int exitCode(Io io, int otherwise) {
		faults.tell(io, language);
		return faults.exitCode(complete ? otherwise : ExitCode.UNREADABLE);
	}
}
