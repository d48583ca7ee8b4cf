package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.elenchus.batch.intake.Intake;
import org.elenchus.batch.intake.IntakeReport;
import org.elenchus.batch.intake.IntakeRequest;
import org.elenchus.importer.format.Formats;
import org.elenchus.importer.format.Recognised;
import org.elenchus.importer.report.ImportReport;
import org.elenchus.importer.report.JsonReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus import}. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "Make editions of texts in other formats, and source cards of libraries.", //
		descriptionHeading = "%n", //
		description = "Each file becomes an edition of the same name in the folder that --output names. Of a text that a PDF "
				+ "converter left, paragraphs, headings, notes and pages are found again; nothing is repaired in silence. "
				+ "An edition that is there already stays untouched: nothing is imported then. Beside an edition lies the record of its import, from which "
				+ "'elenchus restore' gives the file back. Of a library of a reference manager (BibTeX, CSL-JSON, RIS) a "
				+ "register of source cards is made; one that is there already is brought up to date, and keeps what you have added. "
				+ "Notes that cite a work of these registers, or of others in the folder, get their citations where that is certain; "
				+ "the report tells what is not.", //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:done", "2:wrong usage of the command, or something would be lost that is there already",
				"3:something could not be read or written",
				ExitCode.ON_FAULT_OF_FORMAT })
final class ImportCommand implements Callable<Integer> {

	private final Io io;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Texts and libraries.")
	private List<Path> files;

	@Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder to write to; it is made if it is missing.")
	private Path output;

	@Option(names = "--from", paramLabel = "FORMAT", completionCandidates = FormatNames.class,
			description = "The format of the texts: ${COMPLETION-CANDIDATES}. By default each tells it itself.")
	private String from;

	@Option(names = "--language", paramLabel = "TAG", description = "The language of the texts, such as nl.")
	private String language = "";

	@Option(names = "--tag-suspects", description = "Doubt in the edition what was perhaps read wrongly.")
	private boolean doubts;

	@Option(names = "--report-json", paramLabel = "FILE", description = "Write a report for scripts: every block with its place in the text.")
	private Path reportFile;

	ImportCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		IntakeRequest request = new IntakeRequest(io.directory(), files, output, format(), language(), doubts, Optional.ofNullable(reportFile));
		ImportTeller teller = new ImportTeller(io);
		IntakeReport report = Intake.run(request, teller);
		Faults faults = new Faults();
		faults.addAll(report.faults());
		faults.tell(io, io.language());
		write(report.editions());
		return faults.exitCode(teller.code());
	}

	/** The report of one text, or an array with those of several that were asked for. */
	private void write(List<ImportReport> reports) throws IOException {
		if (reportFile != null && (files.size() > 1 || !reports.isEmpty())) {
			Output.toFile(io, reportFile, out -> {
				if (files.size() == 1) {
					JsonReport.write(reports.getFirst(), out);
				} else {
					JsonReport.write(reports, out);
				}
			});
		}
	}

	private Optional<String> format() {
		if (from == null || from.equalsIgnoreCase("auto")) {
			return Optional.empty();
		}
		return Optional.of(Formats.installed().named(from).map(Recognised::format)
				.orElseThrow(() -> misuse("Unknown format '" + from + "'; there is auto, " + String.join(", ", new FormatNames()))));
	}

	private String language() {
		if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*|")) {
			throw misuse("'" + language + "' is no language tag such as nl or en");
		}
		return language;
	}

	private ParameterException misuse(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
