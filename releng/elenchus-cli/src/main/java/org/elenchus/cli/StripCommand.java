package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.elenchus.batch.files.Targets;
import org.elenchus.batch.files.Use;
import org.elenchus.markup.Strip;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus strip}. */
@Command(name = "strip", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "Take all markup out and give back the author's text, byte for byte.", //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:done", "2:wrong usage of the command, or a file to write to in which something would be lost",
				"3:the file could not be read or written" })
final class StripCommand implements Callable<Integer> {

	private final Io io;

	@Parameters(paramLabel = "FILE", description = "An edition.")
	private Path file;

	@Option(names = "--output", paramLabel = "FILE", description = "Write to this file instead of the standard output.")
	private Path output;

	@Mixin
	private Language language;

	StripCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		Targets targets = new Targets(io.directory());
		targets.add(output, Use.TEXT);
		OneEdition edition = OneEdition.read(io, file, language.or(io.language()), "strip", targets);
		if (edition.text().isPresent()) {
			write(Strip.strip(edition.text().get().text()));
		}
		return edition.code();
	}

	private void write(String text) throws IOException {
		if (output == null) {
			Output.toStandard(io, out -> out.append(text));
		} else {
			Output.toFile(io, output, out -> out.append(text));
		}
	}
}
