package org.elenchus.batch.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.elenchus.batch.files.WrittenFiles;
import org.elenchus.batch.intake.IntakePlan.Item;
import org.elenchus.importer.Imported;
import org.elenchus.importer.Importer;
import org.elenchus.importer.apparatus.Works;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.format.Recognised;
import org.elenchus.importer.record.ImportRecord;
import org.elenchus.importer.record.RecordFile;
import org.elenchus.importer.report.ImportReport;
import org.elenchus.model.fault.Fault;

/** The texts of an import: each becomes an edition with a record, or neither. */
final class TextIntake {

	private final IntakeRequest request;
	private final IntakeWatch watch;
	private final List<Fault> faults;
	private final WrittenFiles written;
	private Works library;

	/** @param faults where formats that failed are noted */
	TextIntake(IntakeRequest request, IntakeWatch watch, List<Fault> faults) {
		this.request = request;
		this.watch = watch;
		this.faults = faults;
		this.written = new WrittenFiles(request.directory());
	}

	/** Makes an edition of what stands in a file. */
	Outcome take(Item item, byte[] bytes) throws IOException {
		Options options = new Options(item.fileName(), request.format(), request.language());
		Recognised format = Importer.format(bytes, options);
		format.faults().forEach(fault -> faults.add(fault.at(item.name())));
		Imported imported = Importer.read(format, bytes, options, request.doubts(), library());
		watch.requireWanted();
		write(imported.edition(), ImportRecord.of(imported.document(), item.fileName(), bytes), item);
		return new Outcome.Edition(item.file(), item.edition(), new ImportReport(item.fileName(), imported.document(), imported.apparatus()));
	}

	/** The registers of the folder, once the libraries have been brought; where they cannot be read, nothing is cited. */
	private Works library() throws IOException {
		if (library == null) {
			Path folder = request.place(request.folder());
			library = Fault.caught(() -> RegisterFolder.read(folder), thrown -> {
				faults.add(new Fault(folder.toString(), thrown));
				return Works.NONE;
			});
		}
		return library;
	}

	/** The record comes first, so that no edition stands without one. */
	private void write(String edition, ImportRecord record, Item item) throws IOException {
		written.create(item.record(), out -> RecordFile.write(record, out));
		try {
			written.create(item.edition(), out -> out.append(edition));
		} catch (IOException | RuntimeException | Error e) {
			Files.deleteIfExists(request.place(item.record()));
			throw e;
		}
	}
}
