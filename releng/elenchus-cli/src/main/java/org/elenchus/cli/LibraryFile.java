package org.elenchus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.elenchus.importer.bibliography.LibraryImport;
import org.elenchus.importer.bibliography.LibraryReport;
import org.elenchus.importer.bibliography.LibraryUpdate;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.sources.bibliography.Bibliography;
import org.elenchus.sources.bibliography.Fault;
import org.elenchus.sources.bibliography.Libraries;

/** A library among the files that are imported: its register is made, or brought up to date. */
final class LibraryFile {

	private static final int MOST_FAULTS = 20;

	private final Io io;
	private final Locale language;

	LibraryFile(Io io) {
		this.io = io;
		this.language = io.language();
	}

	/** Whether a file is a library; one that cannot be read is none. */
	boolean isOne(Path file) {
		Path found = io.directory().resolve(file);
		if (!Files.isRegularFile(found) || !Files.isReadable(found)) {
			return false;
		}
		try (InputStream in = Files.newInputStream(found)) {
			return Libraries.isOne(in.readNBytes(Libraries.SAMPLE), found.getFileName().toString());
		} catch (IOException unreadable) {
			return false;
		}
	}

	/**
	 * Imports a library and tells what has become of it.
	 *
	 * @param file   its name, as it was given
	 * @param bytes  what stands in it; {@link Libraries#isOne} says that it is one
	 * @param target the register, which need not be there yet; if it is, no author's words stand in it
	 * @return the exit code
	 */
	int bring(Path file, byte[] bytes, Path target) throws IOException {
		Bibliography library = Libraries.read(bytes, file.getFileName().toString());
		tell(file, library.entries().isEmpty() ? library.faults() : List.of());
		if (library.entries().isEmpty()) {
			io.err().println("error: " + file + ": " + LibraryReport.nothing(language));
			return ExitCode.UNREADABLE;
		}
		try {
			Path register = io.directory().resolve(target);
			String before = Files.exists(register) ? Files.readString(register) : "";
			LibraryUpdate update = LibraryImport.run(before, library);
			if (!update.text().equals(before)) {
				Output.toFile(io, target, out -> out.append(update.text()));
			}
			tell(file, update.faults());
			List<String> lines = LibraryReport.lines(file.toString(), io.shown(target), update, language);
			Output.toStandard(io, out -> out.append(String.join("\n", lines)).append('\n'));
			return ExitCode.OK;
		} catch (BadInput broken) {
			return refuse(target, broken.reason(language));
		} catch (CharacterCodingException otherEncoding) {
			return refuse(target, LibraryReport.encoding(language));
		}
	}

	private int refuse(Path target, String reason) {
		io.err().println("error: " + io.shown(target) + ": " + reason);
		return ExitCode.UNREADABLE;
	}

	private void tell(Path file, List<Fault> faults) {
		faults.stream().limit(MOST_FAULTS).forEach(fault -> io.err().println("%s:%d: %s".formatted(file, fault.line(), fault.reason(language))));
		if (faults.size() > MOST_FAULTS) {
			io.err().println(file + ": " + LibraryReport.more(faults.size() - MOST_FAULTS, language));
		}
	}
}
