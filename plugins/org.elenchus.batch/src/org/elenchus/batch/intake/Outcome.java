package org.elenchus.batch.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.elenchus.batch.files.Told;
import org.elenchus.importer.bibliography.LibraryUpdate;
import org.elenchus.importer.report.ImportReport;
import org.elenchus.sources.bibliography.Fault;

/** What has become of a file that was to be imported. */
public sealed interface Outcome {

	/** The file, as the request names it. */
	Path file();

	/** What there is to tell of the edition that it has become; nothing if it is none. */
	default Optional<ImportReport> edition() {
		return Optional.empty();
	}

	/** What is said about lines of a library that cannot be taken over. */
	default List<Fault> lines() {
		return List.of();
	}

	/**
	 * A text has become an edition, beside which its record lies.
	 *
	 * @param path the edition, from the request's directory if it lies there
	 */
	record Edition(Path file, Path path, ImportReport report) implements Outcome {

		@Override
		public Optional<ImportReport> edition() {
			return Optional.of(report);
		}
	}

	/**
	 * A library has become a register, or has brought one up to date.
	 *
	 * @param path the register, from the request's directory if it lies there
	 */
	record Register(Path file, Path path, LibraryUpdate update) implements Outcome {

		@Override
		public List<Fault> lines() {
			return update.faults();
		}
	}

	/**
	 * Nothing has become of it, and nothing was written.
	 *
	 * @param why what stands against it, with the name of the file that it is about
	 */
	record Refused(Path file, Told why, List<Fault> lines) implements Outcome {

		/** Without lines that would say more. */
		Refused(Path file, Told why) {
			this(file, why, List.of());
		}
	}
}
