package org.elenchus.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.elenchus.importer.archive.Zip;
import org.elenchus.importer.docx.Docx;
import org.junit.jupiter.api.Test;

class FormatTest {

	@Test
	void contentTellsTheFormatWhateverTheNameSays() {
		assertEquals(Format.PDF, format("%PDF-1.7", "x.txt"));
		assertEquals(Format.TEI, format("<?xml version=\"1.0\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">", "x.html"));
		assertEquals(Format.TEI, format("<?xml version=\"1.0\"?><!DOCTYPE TEI.2 SYSTEM \"tei2.dtd\">\n<TEI.2 id=\"x\">", "x.xml"));
		assertEquals(Format.HTML, format("\uFEFF\n<!-- saved -->\n<!DOCTYPE html>\n<html>", "x.md"));
		assertEquals(Format.HTML, format("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", ""));
		assertEquals(Format.DOCX, Format.of(Docx.of("").bytes(), "x.pdf"));
		assertEquals(Format.ODT, Format.of(new Zip().with("mimetype", "application/vnd.oasis.opendocument.text").with("META-INF/manifest.xml", "<m/>")
				.with("content.xml", "<c/>").bytes(), "x.docx"));
	}

	@Test
	void theNameTellsTextsApartThatLookAlike() {
		assertEquals(Format.MARKDOWN, format("# Kop", "x.MD"));
		assertEquals(Format.TEXT, format("# Kop", "x.txt"));
		assertEquals(Format.HTML, format("<p>Tekst</p>", "x.htm"));
		assertEquals(Format.TEXT, format("Over <html> in een tekst", ""));
		assertEquals(Format.TEXT, format("Over <TEI> in een tekst", ""));
	}

	private static Format format(String content, String name) {
		return Format.of(content.getBytes(StandardCharsets.UTF_8), name);
	}
}
