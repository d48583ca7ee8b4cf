package org.elenchus.batch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.batch.files.ShownPath;
import org.elenchus.batch.files.Told;
import org.elenchus.batch.files.WrittenFiles;
import org.elenchus.batch.intake.IntakePlan.Item;
import org.elenchus.importer.bibliography.LibraryImport;
import org.elenchus.importer.bibliography.LibraryReport;
import org.elenchus.importer.bibliography.LibraryUpdate;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.sources.bibliography.Bibliography;
import org.elenchus.sources.bibliography.Libraries;

/** The libraries of an import: of each a register is made, or one is brought up to date. */
final class LibraryIntake {

	private final IntakeRequest request;
	private final IntakeWatch watch;

	LibraryIntake(IntakeRequest request, IntakeWatch watch) {
		this.request = request;
		this.watch = watch;
	}

	/** Whether a file is a library; one that cannot be read is none. */
	static boolean isOne(Path file) {
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			return false;
		}
		try (InputStream in = Files.newInputStream(file)) {
			return Libraries.isOne(in.readNBytes(Libraries.SAMPLE), file.getFileName().toString());
		} catch (IOException unreadable) {
			return false;
		}
	}

	/**
	 * Takes over what stands in a library.
	 *
	 * @param item its register need not be there yet; if it is, no author's words stand in it
	 */
	Outcome take(Item item, byte[] bytes) throws IOException {
		Bibliography library = Libraries.read(bytes, item.fileName());
		if (library.entries().isEmpty()) {
			return new Outcome.Refused(item.file(), language -> item.file() + ": " + LibraryReport.nothing(language), library.faults());
		}
		try {
			return new Outcome.Register(item.file(), item.edition(), bring(library, item.edition()));
		} catch (BadInput broken) {
			return refused(item, broken::reason);
		} catch (CharacterCodingException otherEncoding) {
			return refused(item, LibraryReport::encoding);
		}
	}

	private LibraryUpdate bring(Bibliography library, Path target) throws IOException {
		Path register = request.place(target);
		String before = Files.exists(register) ? Files.readString(register) : "";
		LibraryUpdate update = LibraryImport.run(before, library);
		watch.requireWanted();
		if (!update.text().equals(before)) {
			new WrittenFiles(request.directory()).write(target, out -> out.append(update.text()));
		}
		return update;
	}

	private Outcome refused(Item item, Told reason) {
		String register = ShownPath.of(request.directory(), item.edition());
		return new Outcome.Refused(item.file(), language -> register + ": " + reason.in(language));
	}
}
