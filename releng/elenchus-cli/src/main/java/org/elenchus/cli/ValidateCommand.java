package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.elenchus.batch.baseline.Baselines;
import org.elenchus.batch.files.Targets;
import org.elenchus.batch.files.Use;
import org.elenchus.batch.run.ProjectRun;
import org.elenchus.batch.report.ReportFormat;
import org.elenchus.batch.report.Terminal;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.files.InputFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus validate}. */
@Command(name = "validate", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "Report what a source critic would ask of the editions.", //
		descriptionHeading = "%n", //
		description = "All editions given together form one project: a key declared in one of them is known in all. "
				+ "Findings speak of presence, form, independence and consistency, never of truth.", //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:nothing at or above --fail-on", "1:findings at or above --fail-on",
				"2:wrong usage of the command, or a file to write to in which something would be lost", "3:something could not be read or written; wins over 1",
				ExitCode.ON_FAULT })
final class ValidateCommand implements Callable<Integer> {

	private final Io io;

	@Parameters(paramLabel = "PATH", arity = "1..*", //
			description = "Editions, or folders: there, files that end in .elx or .txt count, also in folders below. " + HelpText.LINKS)
	private List<Path> paths;

	@Option(names = "--format", paramLabel = "console|json|sarif", defaultValue = "console", //
			description = "How findings are reported; console by default.")
	private ReportName format;

	@Option(names = "--output", paramLabel = "FILE", description = "Write the report to this file. "
			+ "It takes the place of an earlier report, never of what the command reads or of another edition.")
	private Path output;

	@Option(names = "--fail-on", paramLabel = "error|warning|info|never", defaultValue = "error", //
			description = "From which severity on findings make the command fail; error by default.")
	private FailOn failOn;

	@Mixin
	private Asked asked;

	@Option(names = "--baseline", paramLabel = "FILE", order = 60, //
			description = "Leave out the findings that this file knows, and name its entries that are no more.")
	private Path baseline;

	@Option(names = "--write-baseline", paramLabel = "FILE", order = 61, //
			description = "Write all findings to this file, for --baseline. What is reported stays the same.")
	private Path writeBaseline;

	@Mixin
	private Root root;

	@Mixin
	private Language language;

	ValidateCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		Targets targets = new Targets(io.directory());
		targets.add(output, Use.REPORT);
		targets.add(writeBaseline, Use.BASELINE);
		targets.spareBaseline(baseline);
		Engine.prepare();
		Locale spoken = language.or(io.language());
		Engine engine = Engine.forReports(spoken, asked.questions()).within(io.directory(), root.desk(io));
		InputFiles files = io.read(paths, spoken, targets.earlierReports());
		targets.spare(files.places());
		Run run = ProjectRun.of(engine, files, targets, Baselines.asked(io.directory(), baseline, writeBaseline));
		Faults faults = new Faults();
		faults.addAll(run.faults());
		report(run, engine, spoken);
		if (output != null || format != ReportName.CONSOLE) {
			io.tell(run.unreadable());
			faults.tell(io, spoken);
		}
		int findings = failOn.fails(run) ? ExitCode.FINDINGS : ExitCode.OK;
		return faults.exitCode(run.unreadable().isEmpty() ? findings : ExitCode.UNREADABLE);
	}

	private void report(Run run, Engine engine, Locale spoken) throws IOException {
		if (output == null) {
			ReportFormat report = format.format(io.terminal(), spoken, engine);
			Output.toStandard(io, out -> report.write(run, out));
		} else {
			ReportFormat report = format.format(Terminal.PLAIN, spoken, engine);
			Output.toFile(io, output, out -> report.write(run, out));
		}
	}
}
