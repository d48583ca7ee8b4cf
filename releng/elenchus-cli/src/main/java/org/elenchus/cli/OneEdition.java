package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.elenchus.batch.files.Targets;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.files.InputFiles;

/**
 * The edition that a command takes which takes no more than one.
 *
 * @param text what was read; empty if there is not exactly one edition that can be, which has been told
 * @param code the exit code of a command that has no edition
 */
record OneEdition(Optional<InputText> text, int code) {

	/** Reads the edition; what will be written spares it. */
	static OneEdition read(Io io, Path file, Locale messages, String command, Targets targets) throws IOException {
		InputFiles files = io.read(List.of(file), messages, Set.of());
		targets.spare(files.places());
		io.tell(files.unreadable());
		if (!files.unreadable().isEmpty()) {
			return new OneEdition(Optional.empty(), ExitCode.UNREADABLE);
		}
		if (files.texts().size() != 1) {
			io.err().println("error: " + file + " holds " + files.texts().size() + " editions; " + command + " takes one");
			return new OneEdition(Optional.empty(), ExitCode.USAGE);
		}
		return new OneEdition(Optional.of(files.texts().getFirst()), ExitCode.OK);
	}
}
