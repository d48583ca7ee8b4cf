package org.elenchus.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of word processors, as texts whose characters are bytes. Nothing is compressed, for repetitions would be refused as bombs. */
final class Packed {

	private static final String WORD = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
	private static final String ODF = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'";

	private Packed() {
	}

	static String docx(String body, String notes) {
		return zip(Map.of("word/document.xml", "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>", "word/footnotes.xml",
				"<w:footnotes" + WORD + ">" + notes + "</w:footnotes>"));
	}

	static String odt(String body) {
		return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
				"<office:document-content" + ODF + "><office:body><office:text>" + body + "</office:text></office:body></office:document-content>"));
	}

	private static String zip(Map<String, String> parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(Deflater.NO_COMPRESSION);
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toString(StandardCharsets.ISO_8859_1);
	}
}
