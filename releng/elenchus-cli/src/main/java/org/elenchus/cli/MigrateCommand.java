package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.elenchus.markup.mending.ReservedKeys;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.files.InputFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus migrate}. */
@Command(name = "migrate", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "Mend in editions, in place, what an earlier version of the markup meant otherwise.", //
		descriptionHeading = "%n", //
		description = { "Claims that are called by words which open something else now, such as @|bold {question event| ...}|@, get other keys: in all editions "
				+ "that are given together, wherever they are named. All else stays as it is, to the last character." }, //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:done, or nothing to do", "1:with --check: some editions would change",
				"2:wrong usage of the command", "3:something could not be read or written; wins over 1",
				ExitCode.ON_FAULT })
final class MigrateCommand implements Callable<Integer> {

	private final Io io;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = HelpText.EDITIONS)
	private List<Path> paths;

	@Option(names = "--check", description = "Change nothing; name the editions that would change.")
	private boolean check;

	@Mixin
	private Language language;

	MigrateCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		Locale spoken = language.or(io.language());
		InputFiles files = io.read(paths, spoken, Set.of());
		Map<String, String> names = ReservedKeys.names(files.texts().stream().map(InputText::text).toList());
		return new InPlace(io, check, spoken).rewrite(files, file -> ReservedKeys.renamed(file.text(), names));
	}
}
