package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.elenchus.batch.files.Interrupted;
import org.elenchus.importer.Format;
import org.elenchus.importer.Imported;
import org.elenchus.importer.Importer;
import org.elenchus.importer.apparatus.Works;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.InputFile;
import org.elenchus.importer.record.ImportRecord;
import org.elenchus.importer.record.RecordFile;
import org.elenchus.importer.report.ConsoleReport;
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
				ExitCode.ON_FAULT })
final class ImportCommand implements Callable<Integer> {

	private final Io io;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Texts and libraries.")
	private List<Path> files;

	@Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder to write to; it is made if it is missing.")
	private Path output;

	@Option(names = "--from", paramLabel = "FORMAT", description = "The format of the texts; by default each tells it itself.")
	private String from;

	@Option(names = "--language", paramLabel = "TAG", description = "The language of the texts, such as nl.")
	private String language = "";

	@Option(names = "--tag-suspects", description = "Doubt in the edition what was perhaps read wrongly.")
	private boolean doubts;

	@Option(names = "--report-json", paramLabel = "FILE", description = "Write a report for scripts: every block with its place in the text.")
	private Path reportFile;

	private final List<ImportReport> reports = new ArrayList<>();
	private final Faults faults = new Faults();
	private Works library;

	ImportCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		Options options = new Options("", format(), language());
		Path folder = io.directory().resolve(output);
		ImportPlan plan = ImportPlan.of(io, files, output, file -> options.from().isEmpty() && new LibraryFile(io).isOne(file));
		plan.check(reportFile);
		Output.makeFolder(io, output);
		io.tellInterrupted(Interrupted.in(folder), io.language());
		int code = ExitCode.OK;
		for (ImportPlan.Item item : plan.items()) {
			code = Math.max(code, faults.caught(item.file().toString(), ExitCode.OK, () -> make(item, folder, options)));
		}
		faults.tell(io, io.language());
		report();
		return faults.exitCode(code);
	}

	/** The report of one text, or an array with those of several that were asked for. */
	private void report() throws IOException {
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
		return Optional.of(Arrays.stream(Format.values()).map(Format::label).filter(from::equalsIgnoreCase).findFirst()
				.orElseThrow(() -> misuse("Unknown format '" + from + "'; there is auto, "
						+ Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", ")))));
	}

	private String language() {
		if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*|")) {
			throw misuse("'" + language + "' is no language tag such as nl or en");
		}
		return language;
	}

	private int make(ImportPlan.Item item, Path folder, Options options) throws IOException {
		Path file = item.file();
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		try {
			byte[] bytes = InputFile.read(io.directory().resolve(file));
			if (item.library()) {
				return new LibraryFile(io).bring(file, bytes, item.edition());
			}
			Imported imported = Importer.read(bytes, new Options(name, options.from(), options.language()), doubts, library(folder));
			write(imported, ImportRecord.of(imported.document(), name, bytes), item.edition());
			tell(new ImportReport(name, imported.document(), imported.apparatus()));
			return ExitCode.OK;
		} catch (BadInput e) {
			return refuse(file + ": " + e.reason(io.language()));
		} catch (NoSuchFileException e) {
			return refuse(file + ": no such file");
		} catch (IOException e) {
			return refuse(file + ": " + e.getMessage());
		} catch (OutOfMemoryError e) {
			return refuse(file + ": " + new BadInput("memory").reason(io.language()));
		}
	}

	/** The registers of the folder, once the libraries have been brought; where they cannot be read, nothing is cited. */
	private Works library(Path folder) throws IOException {
		if (library == null) {
			library = faults.caught(folder.toString(), Works.NONE, () -> RegisterFolder.read(folder));
		}
		return library;
	}

	/** The record comes first, so that no edition stands without one. */
	private void write(Imported imported, ImportRecord record, Path edition) throws IOException {
		Path recordFile = RecordFile.beside(edition);
		Output.toNewFile(io, recordFile, out -> RecordFile.write(record, out));
		try {
			Output.toNewFile(io, edition, out -> out.append(imported.edition()));
		} catch (IOException | RuntimeException | Error e) {
			Files.deleteIfExists(io.directory().resolve(recordFile));
			throw e;
		}
	}

	private void tell(ImportReport report) throws IOException {
		reports.add(report);
		Output.toStandard(io, out -> new ConsoleReport(io.language()).write(report, out));
	}

	private int refuse(String reason) {
		io.err().println("error: " + reason);
		return ExitCode.UNREADABLE;
	}

	private ParameterException misuse(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
