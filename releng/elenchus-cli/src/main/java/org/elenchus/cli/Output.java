package org.elenchus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.elenchus.batch.files.FileFault;
import org.elenchus.batch.files.FileFault.Deed;
import org.elenchus.batch.files.Refusal;
import org.elenchus.batch.files.WholeFile.Content;
import org.elenchus.batch.files.WholeFile.Filling;
import org.elenchus.batch.files.WrittenFiles;

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
		bytesToStandard(io, out -> out.write(bytes));
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
		new WrittenFiles(io.directory()).write(file, content);
	}

	/** Writes one of several files or folders: what stands against it is told and costs this one only. Tells whether it was written. */
	static boolean toOne(Io io, Path place, Locale language, Writing writing) throws IOException {
		try {
			writing.write();
			return true;
		} catch (Refusal refused) {
			throw refused;
		} catch (IOException e) {
			io.err().println("error: " + new FileFault(Deed.WRITE, io.shown(place), e).in(language));
			return false;
		}
	}

	/** Writes bytes as {@link #toFile(Io, Path, Content)} writes text. */
	static void toFile(Io io, Path file, byte[] bytes) throws IOException {
		new WrittenFiles(io.directory()).write(file, bytes);
	}

	/** Makes a folder, and those in which it lies, where they are missing. */
	static void makeFolder(Io io, Path folder) throws IOException {
		new WrittenFiles(io.directory()).makeFolder(folder);
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
