package org.elenchus.importer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.elenchus.importer.Importer;
import org.elenchus.importer.Options;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.markup.Strip;

/** Records as they are written and read again. */
final class Records {

	private Records() {
	}

	static ImportRecord of(byte[] input) throws IOException {
		return again(ImportRecord.of(Importer.document(input, Options.of("nl")), "input.txt", input));
	}

	static ImportRecord again(ImportRecord record) throws IOException {
		return read(json(record));
	}

	static String json(ImportRecord record) throws IOException {
		StringBuilder json = new StringBuilder();
		RecordFile.write(record, json);
		return json.toString();
	}

	static ImportRecord read(String json) throws IOException {
		return RecordFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
	}

	/** The plainest edition of a document. */
	static String edition(SourceDocument document) {
		String edition = document.text().replace("{", "{{").replace("}", "}}");
		assertEquals(document.text(), Strip.strip(edition));
		return edition;
	}

	static String edition(byte[] input) throws IOException {
		return edition(Importer.document(input, Options.of("nl")));
	}
}
