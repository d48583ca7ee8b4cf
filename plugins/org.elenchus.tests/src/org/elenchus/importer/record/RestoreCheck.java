package org.elenchus.importer.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.elenchus.importer.apparatus.Apparatus;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.edition.EditionWriter;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.markup.Strip;

/** What holds of every import: its edition says the clean text, and the edition and its record give the input back. */
public final class RestoreCheck {

	private RestoreCheck() {
	}

	/** Fails unless an input comes back from the edition that is made of it and the record as it is read from its file. */
	public static void check(SourceDocument document, byte[] input) throws BadInput {
		String edition = EditionWriter.write(document, Apparatus.NONE, "input", "", "nl", true);
		assertEquals(document.text(), Strip.strip(edition));
		try {
			assertArrayEquals(input, Restore.bytes(edition, Records.again(ImportRecord.of(document, "input", input))));
		} catch (BadInput e) {
			throw e;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
