package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.elenchus.batch.impact.Downgrade;
import org.elenchus.batch.report.ImpactLabels;
import org.elenchus.model.evidence.Impact;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus impact}. */
@Command(name = "impact", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "Tell which claims lose support if a source does not count any longer.", //
		descriptionHeading = "%n", //
		description = "With the source falls what rests on nothing else: sources based on it or translated from it, and "
				+ "what is cited via it. All editions given together form one project.", //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:done, whatever falls", "2:wrong usage of the command, or a key that no source has or several have",
				"3:something could not be read or written",
				ExitCode.ON_FAULT })
final class ImpactCommand implements Callable<Integer> {

	private final Io io;

	@Parameters(index = "0", paramLabel = "SOURCE-KEY", //
			description = "The key of a source; where several editions have it, with the edition's key and a full stop before it.")
	private String source;

	@Parameters(index = "1..*", paramLabel = "PATH", arity = "1..*", description = HelpText.EDITIONS)
	private List<Path> paths;

	@Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "Form of the answer; table by default.")
	private ImpactName format;

	@Mixin
	private Language language;

	ImpactCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		Reading reading = Reading.of(io, paths, language);
		Downgrade downgrade = new Downgrade(reading.project());
		List<String> choices = downgrade.choices(source);
		if (choices.size() == 1) {
			List<Impact> impacts = downgrade.of(source);
			Output.toStandard(io, out -> format.format(reading.language()).write(source, impacts, out));
			return reading.exitCode(io);
		}
		misname(downgrade, choices, new ImpactLabels(reading.language()));
		return reading.exitCode(io, ExitCode.USAGE);
	}

	private void misname(Downgrade downgrade, List<String> choices, ImpactLabels labels) {
		io.err().println("error: " + (choices.isEmpty() ? labels.unknown(source, downgrade.similar(source))
				: labels.ambiguous(source, choices)));
	}
}
