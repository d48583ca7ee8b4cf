package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.elenchus.markup.formatting.Formatter;

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
		return new InPlace(io, check, spoken).rewrite(io.read(paths, spoken, Set.of()), file -> Formatter.format(file.text()));
	}
}
