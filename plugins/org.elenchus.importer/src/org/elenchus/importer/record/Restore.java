package org.elenchus.importer.record;

import java.io.IOException;
import java.nio.charset.Charset;

import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.RawText;

/** Gives the input of an import back. */
public final class Restore {

	private Restore() {
	}

	/**
	 * The input, byte for byte.
	 *
	 * @param edition the edition, whose markup may have been edited since the import, but not the author's words
	 * @throws BadInput if the words were edited, or the record does not lead to the input
	 */
	public static byte[] bytes(String edition, ImportRecord record) throws BadInput {
		String clean = SameWords.of(edition, record).text();
		byte[] bytes = record.original().isPresent() ? unpacked(record) : encoded(clean, record);
		if (!Checksums.sha256(bytes).equals(record.input().sha256())) {
			throw Damaged.record();
		}
		return bytes;
	}

	private static byte[] unpacked(ImportRecord record) throws BadInput {
		try {
			return record.original().orElseThrow().unpacked(record.input().bytes());
		} catch (IOException e) {
			throw Damaged.record();
		}
	}

	private static byte[] encoded(String clean, ImportRecord record) throws BadInput {
		String raw = Rebuilding.text(record.segments(), clean).orElseThrow(Damaged::record);
		return new RawText(raw, Charset.forName(record.input().charset()), record.input().mark(), true).bytes();
	}
}
