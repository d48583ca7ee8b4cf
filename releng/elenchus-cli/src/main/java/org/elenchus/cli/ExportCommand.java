package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.elenchus.batch.Engine;
import org.elenchus.batch.InputFiles;
import org.elenchus.batch.Questions;
import org.elenchus.batch.Validated;
import org.elenchus.export.Exporter;
import org.elenchus.model.edition.Project;
import org.elenchus.model.extension.Extensions;
import org.elenchus.sources.library.Desk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus export}. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "Write editions in another format, findings included.", //
		descriptionHeading = "%n", //
		description = "All editions given together form one project. Findings speak each edition's language unless "
				+ "--language says otherwise. One edition goes to the standard output or to "
				+ "the file that --output names; several go to the folder it names, each under its own name.", //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:done", "2:wrong usage of the command", "3:something could not be read or written",
				ExitCode.ON_FAULT })
final class ExportCommand implements Callable<Integer> {

	private final Io io;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Editions, or folders with editions.")
	private List<Path> paths;

	@Option(names = "--to", paramLabel = "FORMAT", required = true, description = "The format, such as html.")
	private String format;

	@Option(names = "--output", paramLabel = "FILE|DIR", description = "Write to this file, or into this folder.")
	private Path output;

	@Mixin
	private Root root;

	@Mixin
	private Language language;

	ExportCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		Exporter exporter = exporter();
		Desk desk = root.desk(io);
		Engine.prepare();
		Locale spoken = language.or(io.language());
		InputFiles files = InputFiles.of(io.directory(), paths, spoken);
		io.tell(files.unreadable());
		Engine engine = language.isGiven() ? Engine.forReports(spoken, Questions.USUAL) : Engine.inTheEditionsLanguage(spoken);
		Faults faults = new Faults();
		export(exporter, engine.within(io.directory(), desk).validate(files.texts()), faults);
		faults.tell(io, spoken);
		return faults.exitCode(files.unreadable().isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE);
	}

	private Exporter exporter() {
		List<Exporter> exporters = Extensions.of(Exporter.class);
		return exporters.stream().filter(each -> each.format().equalsIgnoreCase(format)).findFirst()
				.orElseThrow(() -> misuse("Unknown format '" + format + "'; there is "
						+ exporters.stream().map(Exporter::format).distinct().sorted().collect(Collectors.joining(", "))));
	}

	private void export(Exporter exporter, List<Validated> all, Faults faults) throws IOException {
		all.forEach(each -> faults.addAll(each.faults()));
		List<Validated> editions = all.stream().filter(Validated::isAsked).toList();
		if (output == null && all.size() > 1) {
			throw misuse("Several editions need a folder: --output DIR");
		}
		Project project = new Project(editions.stream().map(Validated::edition).toList());
		if (output == null) {
			for (Validated each : editions) {
				faults.caught(each.edition().location(), false, () -> {
					Output.toStandard(io, out -> exporter.export(each.edition(), project, each.findings(), out));
					return true;
				});
			}
			return;
		}
		ExportTargets targets = new ExportTargets(io.directory().resolve(output), exporter.format(), all);
		if (targets.clash().isPresent()) {
			throw misuse("Two editions would become " + targets.clash().get() + "; export them one by one");
		}
		targets.prepare();
		for (Validated each : editions) {
			faults.caught(each.edition().location(), false, () -> {
				Output.toFile(targets.of(each), out -> exporter.export(each.edition(), project, each.findings(), out));
				return true;
			});
		}
	}

	private ParameterException misuse(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
