package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.elenchus.batch.files.Targets;
import org.elenchus.batch.files.Use;
import org.elenchus.batch.files.WholeFile;
import org.elenchus.batch.question.AskedQuestion;
import org.elenchus.batch.report.Stats;
import org.elenchus.batch.report.StatsJson;
import org.elenchus.batch.report.StatsTable;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.metrics.Metrics;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus stats}. */
@Command(name = "stats", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "Count claims and what they rest on, by edition and chapter.", //
		descriptionHeading = "%n", //
		description = "All editions given together form one project. The numbers describe what editors have noted; they say "
				+ "nothing about whether it holds. What rules could not judge because something is missing is counted, too.", //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:done", "2:wrong usage of the command, or a file to write to in which something would be lost",
				"3:something could not be read or written",
				ExitCode.ON_FAULT })
final class StatsCommand implements Callable<Integer> {

	/** The forms of the numbers. */
	enum Form {
		TABLE, JSON
	}

	private final Io io;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = HelpText.EDITIONS)
	private List<Path> paths;

	@Option(names = "--format", paramLabel = "table|json", defaultValue = "table", //
			description = "A table, or JSON with the numbers of every chapter; a table by default.")
	private Form form;

	@Option(names = "--output", paramLabel = "FILE", description = "Write to this file instead of the standard output.")
	private Path output;

	@Mixin
	private Root root;

	@Mixin
	private Language language;

	StatsCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		Targets targets = new Targets(io.directory());
		targets.add(output, Use.REPORT);
		Reading reading = Reading.of(io, paths, language, targets);
		Engine engine = Engine.forReports(reading.language(), Questions.USUAL).within(io.directory(), root.desk(io));
		List<Validated> validated = engine.validate(reading.project());
		validated.forEach(one -> reading.faults().addAll(one.faults()));
		Stats stats = Stats.of(Metrics.of(reading.project(), LocalDate.now()), AskedQuestion.of(reading.project()), validated);
		write(out -> {
			if (form == Form.JSON) {
				StatsJson.write(stats, out);
			} else {
				new StatsTable(reading.language()).write(stats, out);
			}
		});
		return reading.exitCode(io);
	}

	private void write(WholeFile.Content content) throws IOException {
		if (output == null) {
			Output.toStandard(io, content);
		} else {
			Output.toFile(io, output, content);
		}
	}
}
