package org.elenchus.importer.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip files for tests. */
public final class Zip {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final ZipOutputStream zip = new ZipOutputStream(bytes);

	/** Adds an entry. */
	public Zip with(String name, String content) {
		return with(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** Adds an entry. */
	public Zip with(String name, byte[] content) {
		try {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
			zip.closeEntry();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	/** The whole file. */
	public byte[] bytes() {
		try {
			zip.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
