package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.elenchus.batch.files.WholeFile.Content;
import org.elenchus.export.Exporter;
import org.elenchus.model.extension.Extensions;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.files.InputFiles;
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
		exitCodeList = { "0:done", "2:wrong usage of the command, or a file to write to in which something would be lost",
				"3:something could not be read or written",
				ExitCode.ON_FAULT })
final class ExportCommand implements Callable<Integer> {

	private final Io io;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = HelpText.EDITIONS)
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
		InputFiles files = io.read(paths, spoken, Set.of());
		io.tell(files.unreadable());
		ExportTargets targets = targets(files, exporter.format());
		Engine engine = language.isGiven() ? Engine.forReports(spoken, Questions.USUAL) : Engine.inTheEditionsLanguage(spoken);
		Faults faults = new Faults();
		boolean written = export(exporter, engine.within(io.directory(), desk).validate(files.texts()), targets, faults, spoken);
		faults.tell(io, spoken);
		return faults.exitCode(written && files.unreadable().isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE);
	}

	private Exporter exporter() {
		List<Exporter> exporters = Extensions.of(Exporter.class);
		return exporters.stream().filter(each -> each.format().equalsIgnoreCase(format)).findFirst()
				.orElseThrow(() -> misuse("Unknown format '" + format + "'; there is "
						+ exporters.stream().map(Exporter::format).distinct().sorted().collect(Collectors.joining(", "))));
	}

	/** Where each edition goes; null if it goes to the standard output. */
	private ExportTargets targets(InputFiles files, String ending) throws IOException {
		if (output == null) {
			if (files.texts().size() > 1) {
				throw misuse("Several editions need a folder: --output DIR");
			}
			return null;
		}
		ExportTargets targets = new ExportTargets(io, output, ending, files.texts().stream().map(InputText::location).toList());
		if (targets.clash().isPresent()) {
			throw misuse("Two editions would become " + targets.clash().get() + "; export them one by one");
		}
		targets.check(files.places());
		return targets;
	}

	/** Writes all editions; whether none was kept from being written. */
	private boolean export(Exporter exporter, List<Validated> all, ExportTargets targets, Faults faults, Locale messages) throws IOException {
		Project project = new Project(all.stream().filter(Validated::isAsked).map(Validated::edition).toList());
		if (targets != null) {
			targets.spare(Engine.fullTexts(project.editions()));
		}
		if (all.size() > 1) {
			Output.makeFolder(io, output);
		}
		boolean written = true;
		for (int i = 0; i < all.size(); i++) {
			Validated each = all.get(i);
			faults.addAll(each.faults());
			if (each.isAsked()) {
				Path file = targets == null ? null : targets.files().get(i);
				written &= faults.caught(each.edition().location(), true, () -> export(exporter, each, project, file, messages));
			}
		}
		return written;
	}

	/** Writes one edition, to the standard output if there is no file. */
	private boolean export(Exporter exporter, Validated edition, Project project, Path file, Locale messages) throws IOException {
		Content page = out -> exporter.export(edition.edition(), project, edition.findings(), out);
		if (file != null) {
			return Output.toOneFile(io, file, messages, page);
		}
		Output.toStandard(io, page);
		return true;
	}

	private ParameterException misuse(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
