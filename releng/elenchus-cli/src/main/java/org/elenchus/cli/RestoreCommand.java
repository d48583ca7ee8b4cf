package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.elenchus.batch.files.Targets;
import org.elenchus.batch.files.Use;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.record.RecordFile;
import org.elenchus.importer.record.Restore;
import org.elenchus.rules.engine.InputText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus restore}. */
@Command(name = "restore", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "Give the file back that an edition was imported from, byte for byte.", //
		descriptionHeading = "%n", //
		description = "The import's record has to lie beside the edition: boek.import.json beside boek.elx. The markup may have "
				+ "changed since, the author's words may not.", //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:done", "2:wrong usage of the command, or a file to write to in which something would be lost",
				"3:something could not be read or written, or the words were edited" })
final class RestoreCommand implements Callable<Integer> {

	private final Io io;

	@Parameters(paramLabel = "FILE", description = "An edition.")
	private Path file;

	@Option(names = "--output", paramLabel = "FILE", description = "Write to this file instead of the standard output.")
	private Path output;

	@Mixin
	private Language language;

	RestoreCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		Locale messages = language.or(io.language());
		Targets targets = new Targets(io.directory());
		targets.add(output, Use.COPY);
		OneEdition edition = OneEdition.read(io, file, messages, "restore", targets);
		return edition.text().isPresent() ? restore(edition.text().get(), messages, targets) : edition.code();
	}

	private int restore(InputText edition, Locale messages, Targets targets) throws IOException {
		Path record = RecordFile.beside(io.directory().resolve(edition.location()));
		targets.spare(record);
		try {
			byte[] input = Restore.bytes(edition.text(), RecordFile.read(record));
			targets.requireSame(input);
			write(input);
			return ExitCode.OK;
		} catch (BadInput e) {
			io.err().println("error: " + edition.location() + ": " + e.reason(messages));
			return ExitCode.UNREADABLE;
		}
	}

	private void write(byte[] input) throws IOException {
		if (output == null) {
			Output.toStandard(io, input);
		} else {
			Output.toFile(io, output, input);
		}
	}
}
