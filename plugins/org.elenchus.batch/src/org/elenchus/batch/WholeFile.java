package org.elenchus.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are either whole or not touched, whatever happens on the way. */
public final class WholeFile {

	private WholeFile() {
	}

	/** Something to write. */
	public interface Content {

		/** Writes all of it; {@code out} stays open. */
		void write(Appendable out) throws IOException;
	}

	/** What writes a whole file. */
	private interface Filling {

		void fill(Path file) throws IOException;
	}

	/**
	 * Writes a file as UTF-8: beside it first, then in its place. Folders are not made; what is no ordinary file, as
	 * {@code /dev/null}, is written to as it stands.
	 */
	public static void write(Path file, Content content) throws IOException {
		put(file, place -> writeTo(place, content));
	}

	/** Writes bytes as {@link #write(Path, Content)} writes text. */
	public static void write(Path file, byte[] bytes) throws IOException {
		put(file, place -> Files.write(place, bytes));
	}

	private static void put(Path file, Filling filling) throws IOException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			filling.fill(file);
		} else {
			replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), filling);
		}
	}

	private static void replace(Path file, Filling filling) throws IOException {
		Path fresh = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		try {
			filling.fill(fresh);
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
		try (Writer out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
			content.write(out);
		}
	}
}
