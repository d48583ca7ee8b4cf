package org.elenchus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.elenchus.batch.files.FileFault;
import org.elenchus.batch.files.FileFault.Deed;
import org.elenchus.batch.files.Refusal;
import org.elenchus.batch.files.WholeFile;
import org.elenchus.batch.files.WholeFile.Content;
import org.elenchus.batch.files.WholeFile.Filling;

/** Where a result goes, as UTF-8: to the standard output, or to a file that is either whole or not touched. */
final class Output {

	private Output() {
	}

	/** What writes. */
	interface Writing {

		void write() throws IOException;
	}

	/** Writes to the standard output; that a reader such as {@code head} has read enough is no failure. */
	static void toStandard(Io io, Content content) throws IOException {
		toStandard(() -> write(io.out(), content));
	}

	/** Writes bytes as {@link #toStandard(Io, Content)} writes text. */
	static void toStandard(Io io, byte[] bytes) throws IOException {
		toStandard(() -> {
			io.out().write(bytes);
			io.out().flush();
		});
	}

	/** Writes bytes as {@link #toStandard(Io, Content)} writes text. */
	static void bytesToStandard(Io io, Filling filling) throws IOException {
		toStandard(() -> {
			filling.fill(io.out());
			io.out().flush();
		});
	}

	private static void toStandard(Writing writing) throws IOException {
		try {
			writing.write();
		} catch (IOException e) {
			if (!isBrokenPipe(e)) {
				throw new FileFault(Deed.PRINT, "", e);
			}
		}
	}

	/**
	 * Writes a file, whose path may be relative to the directory. Folders are not made; what is no ordinary file, as {@code /dev/null}, is
	 * written to as it stands.
	 */
	static void toFile(Io io, Path file, Content content) throws IOException {
		toFile(io, file, () -> WholeFile.write(io.directory().resolve(file), content));
	}

	/** Writes one of several files or folders: what stands against it is told and costs this one only. Tells whether it was written. */
	static boolean toOne(Io io, Path place, Locale language, Writing writing) throws IOException {
		try {
			toFile(io, place, writing);
			return true;
		} catch (FileFault fault) {
			io.err().println("error: " + fault.in(language));
			return false;
		}
	}

	/** Writes bytes as {@link #toFile(Io, Path, Content)} writes text. */
	static void toFile(Io io, Path file, byte[] bytes) throws IOException {
		toFile(io, file, () -> WholeFile.write(io.directory().resolve(file), bytes));
	}

	/** Writes a file that is not there yet. */
	static void toNewFile(Io io, Path file, Content content) throws IOException {
		toFile(io, file, () -> WholeFile.create(io.directory().resolve(file), content));
	}

	/** Makes a folder, and those in which it lies, where they are missing. */
	static void makeFolder(Io io, Path folder) throws IOException {
		try {
			Files.createDirectories(io.directory().resolve(folder));
		} catch (IOException e) {
			throw new FileFault(Deed.MAKE_FOLDER, io.shown(folder), e);
		}
	}

	private static void toFile(Io io, Path file, Writing writing) throws IOException {
		try {
			writing.write();
		} catch (Refusal refused) {
			throw refused;
		} catch (IOException e) {
			throw new FileFault(Deed.WRITE, io.shown(file), e);
		}
	}

	private static void write(OutputStream out, Content content) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		content.write(writer);
		writer.flush();
	}

	private static boolean isBrokenPipe(IOException failure) {
		return failure.getMessage() != null && failure.getMessage().contains("pipe");
	}
}
