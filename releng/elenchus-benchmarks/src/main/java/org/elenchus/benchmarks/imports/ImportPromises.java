package org.elenchus.benchmarks.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.elenchus.importer.Imported;
import org.elenchus.importer.Importer;
import org.elenchus.importer.apparatus.Works;
import org.elenchus.importer.bibliography.LibraryImport;
import org.elenchus.importer.bibliography.LibraryUpdate;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.format.Recognised;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.record.ImportRecord;
import org.elenchus.importer.record.RecordFile;
import org.elenchus.importer.record.Restore;
import org.elenchus.importer.report.ConsoleReport;
import org.elenchus.importer.report.ImportReport;
import org.elenchus.importer.report.JsonReport;
import org.elenchus.markup.Strip;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.text.TextForm;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.ProjectReader;
import org.elenchus.rules.engine.Validated;
import org.elenchus.sources.bibliography.Libraries;

/** What holds of every import, whatever came in: it is refused with a reason, or an edition is made that can be read, stripped and restored. */
public final class ImportPromises {

	private static final String REFUSED = "";
	private static final Engine ENGINE = new Engine(Locale.ENGLISH);

	private ImportPromises() {
	}

	/**
	 * The first promise that a file breaks, if there is one; where it threw what nobody foresaw, that. An empty text stands for a file
	 * that was refused as it should be.
	 */
	public static Optional<String> broken(FuzzedFormat format, byte[] file, boolean checked) {
		return Fault.caught(() -> kept(format, file, checked), thrown -> Optional.of(where(thrown)));
	}

	/** Whether a file was refused, by what {@link #broken} gave. */
	public static boolean isRefused(Optional<String> broken) {
		return broken.filter(REFUSED::equals).isPresent();
	}

	private static Optional<String> kept(FuzzedFormat format, byte[] file, boolean checked) {
		try {
			boolean library = Libraries.isOne(file, format.fileName());
			return library ? register(format, file, checked) : edition(format, file, checked);
		} catch (BadInput refused) {
			return refused.reason(Locale.of("nl")).isBlank() ? Optional.of("refused without a reason") : Optional.of(REFUSED);
		} catch (IOException e) {
			return Optional.of(where(e));
		}
	}

	private static Optional<String> edition(FuzzedFormat format, byte[] file, boolean checked) throws IOException {
		Options options = new Options(format.fileName(), Optional.empty(), "nl");
		Recognised recognised = Importer.format(file, options);
		Imported imported = Importer.read(recognised, file, options, true, Works.NONE);
		ImportReport report = new ImportReport("a", imported.document(), imported.apparatus());
		new ConsoleReport(Locale.ENGLISH).write(report, new StringBuilder());
		JsonReport.write(report, new StringBuilder());
		StringBuilder record = new StringBuilder();
		RecordFile.write(ImportRecord.of(imported.document(), "a", file), record);
		String written = written(imported.edition());
		ImportRecord again = RecordFile.read(new ByteArrayInputStream(record.toString().getBytes(StandardCharsets.UTF_8)));
		boolean restored = Arrays.equals(Restore.bytes(written, again), file);
		return unless(() -> Strip.strip(written).equals(imported.document().text()), "the edition does not say the clean text")
				.or(() -> unless(() -> restored, "the file is not restored"))
				.or(() -> unless(recognised.faults()::isEmpty, "a format fails when it is asked"))
				.or(() -> read(written, checked));
	}

	private static Optional<String> register(FuzzedFormat format, byte[] file, boolean checked) throws IOException {
		LibraryUpdate first = LibraryImport.run("", Libraries.read(file, format.fileName()));
		first.faults().forEach(fault -> fault.reason(Locale.ENGLISH));
		if (first.text().isEmpty()) {
			return Optional.of(REFUSED);
		}
		String written = written(first.text());
		String second = LibraryImport.run(written, Libraries.read(file, format.fileName())).text();
		return unless(() -> Strip.strip(written).isBlank(), "a register has words")
				.or(() -> unless(() -> second.equals(written), "importing again changes the register"))
				.or(() -> read(written, checked));
	}

	/** As the text stands in its file. */
	private static String written(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	private static Optional<String> read(String text, boolean checked) {
		List<InputText> texts = List.of(new InputText("a.elx", text));
		if (TextForm.isFullOfNuls(text)) {
			return Optional.of("what was made is no text to those who read it");
		}
		if (checked) {
			Validated validated = ENGINE.validate(texts).getFirst();
			return validated.faults().stream().findFirst().map(fault -> where(fault.cause()));
		}
		ProjectReader reader = new ProjectReader();
		reader.read(texts);
		return reader.faults().stream().findFirst().map(fault -> where(fault.cause()));
	}

	private static Optional<String> unless(BooleanSupplier holds, String otherwise) {
		return holds.getAsBoolean() ? Optional.empty() : Optional.of(otherwise);
	}

	/** What was thrown and in which place, so that one fault is counted as one. */
	private static String where(Throwable thrown) {
		StackTraceElement[] trace = thrown.getStackTrace();
		String ours = Arrays.stream(trace).filter(call -> call.getClassName().startsWith("org.elenchus")).findFirst().map(call -> " < " + call).orElse("");
		return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]) + ours;
	}
}
