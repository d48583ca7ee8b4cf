package org.elenchus.importer.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.elenchus.importer.raw.BadInput;

/** A record on disk: JSON after {@code elenchus-import-1.schema.json}, which lies beside this class. */
public final class RecordFile {

	/** The version of the form; it changes only when old readers would fail. */
	static final int VERSION = 1;

	private static final String EDITION = ".elx";
	private static final String RECORD = ".import.json";

	private RecordFile() {
	}

	/** Where the record of an edition lies: beside it, {@code boek.import.json} beside {@code boek.elx}. */
	public static Path beside(Path edition) {
		String name = edition.getFileName().toString();
		String stem = name.endsWith(EDITION) ? name.substring(0, name.length() - EDITION.length()) : name;
		return edition.resolveSibling(stem + RECORD);
	}

	/**
	 * Writes a record; {@code out} stays open.
	 *
	 * @throws IOException if {@code out} does
	 */
	public static void write(ImportRecord record, Appendable out) throws IOException {
		RecordWriter.write(record, out);
	}

	/**
	 * Reads a record.
	 *
	 * @throws BadInput    if there is no such file, or it is no record that this version of Elenchus reads
	 * @throws IOException if it cannot be read
	 */
	public static ImportRecord read(Path file) throws IOException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw Damaged.record();
		}
		try (InputStream in = Files.newInputStream(file)) {
			return read(in);
		} catch (NoSuchFileException e) {
			throw new BadInput("record.missing", file.getFileName());
		}
	}

	/** As {@link #read(Path)}; {@code in} stays open. */
	public static ImportRecord read(InputStream in) throws IOException {
		return new RecordReader(in).read();
	}
}
