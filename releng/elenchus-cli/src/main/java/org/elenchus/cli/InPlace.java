package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.elenchus.batch.files.WholeFile;
import org.elenchus.model.text.Shown;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.files.InputFiles;

/** Writes editions anew in their places, and names those that became others. */
final class InPlace {

	private final Io io;
	private final boolean check;
	private final Locale messages;

	/** @param check whether nothing is written, and those are named only that would become others */
	InPlace(Io io, boolean check, Locale messages) {
		this.io = io;
		this.check = check;
		this.messages = messages;
	}

	/** Gives each edition the text that {@code rewritten} makes of it; the exit code tells what came of them. */
	int rewrite(InputFiles files, Function<InputText, String> rewritten) throws IOException {
		Faults faults = new Faults();
		io.tell(files.unreadable());
		int code = files.unreadable().isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE;
		for (InputText file : files.texts()) {
			code = Math.max(code, faults.caught(file.location(), ExitCode.OK,
					() -> rewrite(file, files.misnamed().contains(file), rewritten.apply(file))));
		}
		faults.tell(io, messages);
		return faults.exitCode(code);
	}

	private int rewrite(InputText file, boolean misnamed, String text) throws IOException {
		if (text.equals(file.text())) {
			return ExitCode.OK;
		}
		if (!check && misnamed) {
			io.tell(List.of(InputFiles.misnamed(file, messages)));
			return ExitCode.UNREADABLE;
		}
		if (!check && !Output.toOne(io, Path.of(file.location()), messages, () -> WholeFile.write(io.directory().resolve(file.location()), out -> out.append(text)))) {
			return ExitCode.UNREADABLE;
		}
		Output.toStandard(io, out -> out.append(Shown.name(file.location())).append('\n'));
		return check ? ExitCode.FINDINGS : ExitCode.OK;
	}
}
