package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.elenchus.batch.files.WholeFile;
import org.elenchus.markup.formatting.Formatter;
import org.elenchus.model.text.Shown;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.files.InputFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus format}. */
@Command(name = "format", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "Give the markup of editions an even look, in place.", //
		descriptionHeading = "%n", //
		description = "The author's text stays as it is, to the last character. Formatting twice changes nothing more.", //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:done, or nothing to do", "1:with --check: some editions would change",
				"2:wrong usage of the command", "3:something could not be read or written; wins over 1",
				ExitCode.ON_FAULT })
final class FormatCommand implements Callable<Integer> {

	private final Io io;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = HelpText.EDITIONS)
	private List<Path> paths;

	@Option(names = "--check", description = "Change nothing; name the editions that would change.")
	private boolean check;

	@Mixin
	private Language language;

	FormatCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		Locale spoken = language.or(io.language());
		InputFiles files = io.read(paths, spoken, Set.of());
		Faults faults = new Faults();
		io.tell(files.unreadable());
		int code = files.unreadable().isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE;
		for (InputText file : files.texts()) {
			code = Math.max(code, faults.caught(file.location(), ExitCode.OK, () -> format(file, files.misnamed().contains(file), spoken)));
		}
		faults.tell(io, spoken);
		return faults.exitCode(code);
	}

	/** Formats a file; the exit code tells what came of it. */
	private int format(InputText file, boolean misnamed, Locale messages) throws IOException {
		String formatted = Formatter.format(file.text());
		if (formatted.equals(file.text())) {
			return ExitCode.OK;
		}
		if (!check && misnamed) {
			io.tell(List.of(InputFiles.misnamed(file, messages)));
			return ExitCode.UNREADABLE;
		}
		if (!check && !Output.toOne(io, Path.of(file.location()), messages, () -> WholeFile.write(io.directory().resolve(file.location()), out -> out.append(formatted)))) {
			return ExitCode.UNREADABLE;
		}
		Output.toStandard(io, out -> out.append(Shown.name(file.location())).append('\n'));
		return check ? ExitCode.FINDINGS : ExitCode.OK;
	}
}
