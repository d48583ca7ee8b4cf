package org.elenchus.batch.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.rules.engine.files.SystemReason;

/**
 * Writes files that are either whole or not touched, whatever happens on the way, and that stay what they were: mode, owner, group,
 * extended attributes and links. The new bytes lie beside the file first, private and forced to disk. A file that cannot be replaced
 * without losing something of this (it has other hard links, or an owner that we cannot give) is written in place, while its old bytes
 * lie beside it.
 */
public final class WholeFile {

	private static final int BUFFER = 1 << 16;

	private WholeFile() {
	}

	/** Something to write. */
	public interface Content {

		/** Writes all of it; {@code out} stays open. */
		void write(Appendable out) throws IOException;
	}

	/** Bytes to write. */
	public interface Filling {

		/** Writes all of them; {@code out} stays open. */
		void fill(OutputStream out) throws IOException;
	}

	/**
	 * Writes a file as UTF-8. Folders are not made; what is no ordinary file, as {@code /dev/null}, is written to as it stands; of a
	 * symbolic link the file behind it is written.
	 *
	 * @throws IOException if it cannot be written, is read-only, or an interrupted write of it waits for the user;
	 *                     {@link SystemReason#ofWriting} has words for it
	 */
	public static void write(Path file, Content content) throws IOException {
		fill(file, out -> text(content, out));
	}

	/** Writes bytes as {@link #write(Path, Content)} writes text. */
	public static void write(Path file, byte[] bytes) throws IOException {
		fill(file, out -> out.write(bytes));
	}

	/** Writes bytes as {@link #write(Path, Content)} writes text. */
	public static void fill(Path file, Filling filling) throws IOException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			try (OutputStream out = Files.newOutputStream(file)) {
				filling.fill(out);
			}
			return;
		}
		Path place = Place.of(file).path();
		boolean old = Files.exists(place);
		if (old) {
			Attributes.requireWritable(place);
		}
		try (FreshFile fresh = FreshFile.beside(place)) {
			fresh.fill(filling);
			if (old) {
				fresh.replace(place);
			} else {
				fresh.become(place);
			}
		}
	}

	/**
	 * Writes a file that is not there yet.
	 *
	 * @throws FileAlreadyExistsException if it is
	 */
	public static void create(Path file, Content content) throws IOException {
		Path place = Place.of(file).path();
		if (Files.exists(place)) {
			throw new FileAlreadyExistsException(file.toString());
		}
		try (FreshFile fresh = FreshFile.beside(place)) {
			fresh.fill(out -> text(content, out));
			fresh.becomeNew(place);
		}
	}

	private static void text(Content content, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
		content.write(writer);
		writer.flush();
	}
}
