package org.elenchus.importer.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.elenchus.importer.raw.BadInput;

/** Bytes in gzip's form (RFC 1952). */
public final class Packed {

	/** The most bytes that are packed or unpacked. */
	static final int LIMIT = 1 << 28;

	private final byte[] bytes;

	/** Takes bytes that are packed already; whether they are is told by {@link #unpacked}. */
	Packed(byte[] bytes) {
		this.bytes = bytes;
	}

	/** @throws BadInput if they are too many */
	static Packed of(byte[] bytes) throws BadInput {
		if (bytes.length > LIMIT) {
			throw new BadInput("record.too-large", 256);
		}
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Packed(packed.toByteArray());
	}

	/** The packed bytes. */
	byte[] bytes() {
		return bytes;
	}

	/**
	 * The bytes as they were.
	 *
	 * @param length how many they are; no more than one beyond that is ever unpacked
	 * @throws IOException if they are not so many, or not packed in gzip's form
	 */
	byte[] unpacked(int length) throws IOException {
		if (length < 0 || length > LIMIT) {
			throw new IOException("out of bounds: " + length);
		}
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			byte[] unpacked = in.readNBytes(length + 1);
			if (unpacked.length != length) {
				throw new IOException("not " + length + " bytes");
			}
			return unpacked;
		}
	}
}
