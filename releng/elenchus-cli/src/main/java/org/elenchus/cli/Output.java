package org.elenchus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.elenchus.batch.WholeFile;
import org.elenchus.batch.WholeFile.Content;

/** Where a result goes, as UTF-8: to the standard output, or to a file that is either whole or not touched. */
final class Output {

	private Output() {
	}

	/** What writes. */
	private interface Writing {

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

	private static void toStandard(Writing writing) throws IOException {
		try {
			writing.write();
		} catch (IOException e) {
			if (!isBrokenPipe(e)) {
				throw new IOException("cannot write: " + e.getMessage(), e);
			}
		}
	}

	/** Writes a file. Folders are not made; what is no ordinary file, as {@code /dev/null}, is written to as it stands. */
	static void toFile(Path file, Content content) throws IOException {
		toFile(file, () -> WholeFile.write(file, content));
	}

	/** Writes bytes as {@link #toFile(Path, Content)} writes text. */
	static void toFile(Path file, byte[] bytes) throws IOException {
		toFile(file, () -> WholeFile.write(file, bytes));
	}

	private static void toFile(Path file, Writing writing) throws IOException {
		try {
			writing.write();
		} catch (FileSystemException e) {
			throw new IOException("cannot write " + file + ": " + reason(e), e);
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

	private static String reason(FileSystemException failure) {
		String kind = switch (failure) {
			case java.nio.file.NoSuchFileException it -> "no such folder";
			case java.nio.file.AccessDeniedException it -> "no permission";
			default -> failure.getReason();
		};
		return kind == null ? failure.getMessage() : kind;
	}
}
