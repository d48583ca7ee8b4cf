package org.elenchus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a result goes, as UTF-8: to the standard output, or to a file that is either whole or not touched. */
final class Output {

	private Output() {
	}

	/** Something to write. */
	interface Content {
		void write(Appendable out) throws IOException;
	}

	/** Writes to the standard output; that a reader such as {@code head} has read enough is no failure. */
	static void toStandard(Io io, Content content) throws IOException {
		try {
			write(io.out(), content);
		} catch (IOException e) {
			if (!isBrokenPipe(e)) {
				throw new IOException("cannot write: " + e.getMessage(), e);
			}
		}
	}

	/** Writes a file. Folders are not made; what is no ordinary file, as {@code /dev/null}, is written to as it stands. */
	static void toFile(Path file, Content content) throws IOException {
		try {
			if (Files.exists(file) && !Files.isRegularFile(file)) {
				writeTo(file, content);
			} else {
				replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
			}
		} catch (FileSystemException e) {
			throw new IOException("cannot write " + file + ": " + reason(e), e);
		}
	}

	private static void replace(Path file, Content content) throws IOException {
		Path fresh = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		try {
			writeTo(fresh, content);
			move(fresh, file);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private static void move(Path fresh, Path file) throws IOException {
		try {
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void writeTo(Path file, Content content) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			write(out, content);
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
