package org.elenchus.importer.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.elenchus.importer.apparatus.Apparatus;

import org.elenchus.importer.Importer;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.edition.EditionWriter;
import org.elenchus.importer.format.Options;

/** Records as they are written and read again. */
final class Records {

	private Records() {
	}

	static ImportRecord of(byte[] input) throws IOException {
		return again(ImportRecord.of(Importer.document(input, new Options("", Optional.empty(), "nl")), "input.txt", input));
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

	/** The plainest edition of a document, whatever its blocks hold. */
	static String plain(SourceDocument document) {
		return document.text().replace("{", "{{").replace("}", "}}");
	}

	static String edition(byte[] input) throws IOException {
		return EditionWriter.write(Importer.document(input, new Options("", Optional.empty(), "nl")), Apparatus.NONE, "input", "", "nl", false);
	}

	/** The same bytes without those that no text has. */
	static byte[] text(byte[] bytes) {
		byte[] text = bytes.clone();
		for (int i = 0; i < text.length; i++) {
			text[i] = text[i] >= 0 && text[i] < ' ' ? (byte) '\n' : text[i];
		}
		return text;
	}
}
