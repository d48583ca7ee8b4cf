package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.elenchus.batch.files.WholeFile;
import org.elenchus.batch.files.WholeFolder;
import org.elenchus.export.ExportTarget;
import org.elenchus.export.OutputFormat;
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
				+ "the file that --output names; several go to the folder it names, each under its own name. A format that is "
				+ "a folder goes to the folder that --output names; what else is in it stays.", //
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

	@Option(names = "--to", paramLabel = "FORMAT", required = true, description = "The format, such as html or text.")
	private String format;

	@Option(names = "--option", paramLabel = "NAME=VALUE", description = "Choose something in the format, such as width=60 in text.")
	private Map<String, String> options = Map.of();

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
		ChosenFormat chosen = chosen();
		Desk desk = root.desk(io);
		Engine.prepare();
		Locale spoken = language.or(io.language());
		InputFiles files = io.read(paths, spoken, Set.of());
		io.tell(files.unreadable());
		ExportTargets targets = targets(files, chosen.format());
		Engine engine = language.isGiven() ? Engine.forReports(spoken, Questions.USUAL) : Engine.inTheEditionsLanguage(spoken);
		Faults faults = new Faults();
		boolean written = export(chosen, engine.within(io.directory(), desk).validate(files.texts()), targets, faults, spoken);
		faults.tell(io, spoken);
		return faults.exitCode(written && files.unreadable().isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE);
	}

	private ChosenFormat chosen() {
		try {
			return ChosenFormat.of(format, options);
		} catch (IllegalArgumentException e) {
			throw misuse(e.getMessage());
		}
	}

	/** Where each edition goes; null if it goes to the standard output. */
	private ExportTargets targets(InputFiles files, OutputFormat format) throws IOException {
		if (output == null) {
			if (format.isFolder()) {
				throw misuse("The format " + format.name() + " needs a folder: --output DIR");
			}
			if (files.texts().size() > 1) {
				throw misuse("Several editions need a folder: --output DIR");
			}
			return null;
		}
		ExportTargets targets = new ExportTargets(io, output, format, files.texts().stream().map(InputText::location).toList());
		if (targets.clash().isPresent()) {
			throw misuse("Two editions would become " + targets.clash().get() + "; export them one by one");
		}
		targets.spare(files.places());
		return targets;
	}

	/** Writes all editions; whether none was kept from being written. */
	private boolean export(ChosenFormat chosen, List<Validated> all, ExportTargets targets, Faults faults, Locale messages) throws IOException {
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
				Path place = targets == null ? null : targets.places().get(i);
				written &= faults.caught(each.edition().location(), true, () -> export(chosen, each, project, targets, place, messages));
			}
		}
		return written;
	}

	/** Writes one edition, to the standard output if there is no place. */
	private boolean export(ChosenFormat chosen, Validated edition, Project project, ExportTargets targets, Path place, Locale messages)
			throws IOException {
		if (place == null) {
			Output.bytesToStandard(io, out -> chosen.export(edition, project, ExportTarget.to(out)));
			return true;
		}
		Path path = io.directory().resolve(place);
		return Output.toOne(io, place, messages, chosen.format().isFolder() ? () -> toFolder(chosen, edition, project, targets, place, path)
				: () -> WholeFile.fill(path, out -> chosen.export(edition, project, ExportTarget.to(out))));
	}

	private static void toFolder(ChosenFormat chosen, Validated edition, Project project, ExportTargets targets, Path place, Path path)
			throws IOException {
		try (WholeFolder folder = new WholeFolder()) {
			chosen.export(edition, project, folder);
			targets.require(folder.files().stream().map(place::resolve).toList());
			folder.become(path);
		}
	}

	private ParameterException misuse(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
