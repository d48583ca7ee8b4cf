package org.elenchus.importer.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.RawText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class RestoreTest {

	private static final String TEXT = "De trein  kwam \r\nom vier uur aan. \r\n\r\n“Né,” zei hij {zacht}.";

	@Property
	void anyBytesComeBack(@ForAll @NotEmpty byte[] any) throws IOException {
		byte[] input = Records.text(any);
		assertArrayEquals(input, Restore.bytes(Records.edition(input), Records.of(input)));
	}

	@Property
	void anyTextComesBack(@ForAll @NotEmpty String text) throws IOException {
		byte[] input = Records.text(text.getBytes(StandardCharsets.UTF_8));
		ImportRecord record = Records.of(input);
		assertArrayEquals(input, Restore.bytes(Records.edition(input), record));
		assertTrue(record.original().isEmpty(), "the segments do");
	}

	@Property
	void anyDocumentComesBack(@ForAll String raw, @ForAll long seed) throws IOException {
		SourceDocument document = Documents.of(raw, seed);
		byte[] input = RawText.extracted(raw).bytes();
		ImportRecord record = Records.again(ImportRecord.of(document, "input.txt", input));
		assertArrayEquals(input, Restore.bytes(Records.plain(document), record));
		assertTrue(record.original().isEmpty(), "the segments do");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "x-UTF-16LE-BOM", "windows-1252" })
	void textsOfOtherEncodingsComeBackFromTheirSegments(String charset) throws IOException {
		byte[] input = TEXT.getBytes(Charset.forName(charset));
		ImportRecord record = Records.of(input);
		assertArrayEquals(input, Restore.bytes(Records.edition(input), record));
		assertTrue(record.original().isEmpty());
	}

	@Test
	void whatIsNoTextIsKeptAsItIs() throws IOException {
		byte[] input = { 'P', 'K', 3, 4, (byte) 0x81, (byte) 0xFF, 0 };
		SourceDocument document = new SourceDocument(RawText.extracted(""), List.of(), List.of(), Conventions.NONE);
		ImportRecord record = Records.again(ImportRecord.of(document, "brief.docx", input));
		assertEquals("brief.docx", record.input().name());
		assertArrayEquals(input, Restore.bytes("{edition brief}\n", record));
	}

	@Test
	void markupCanChange() throws IOException {
		byte[] input = TEXT.getBytes(StandardCharsets.UTF_8);
		String edition = Records.edition(input).replace("vier uur", "{tijd figure| vier uur}{@krant p. 1}")
				.concat("\n{source krant: primary newspaper}\n");
		assertArrayEquals(input, Restore.bytes(edition, Records.of(input)));
	}

	@Test
	void editedWordsAreRefusedWithTheLines() throws IOException {
		String text = "Een regel van precies veertig tekens. \n\n".repeat(100);
		byte[] input = text.getBytes(StandardCharsets.UTF_8);
		ImportRecord record = Records.of(input);
		String edition = Records.edition(input);
		int place = edition.indexOf("precies", 1500);
		String edited = edition.substring(0, place) + "ongeveer" + edition.substring(place + 7);
		BadInput refusal = assertThrows(BadInput.class, () -> Restore.bytes(edited, record));
		assertEquals("the author's words are no longer those that were imported; the first difference lies between the lines 55 and 107",
				refusal.getMessage());
		assertEquals("de woorden van de auteur zijn niet meer die van de import; het eerste verschil ligt tussen de regels 55 en 107",
				refusal.reason(Locale.of("nl")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "Op 1 december", "Op 1 december.\n\n", "\uFEFFOp 1 december.\n" })
	void wordsThatAreGoneOrAddedAreRefused(String edition) throws IOException {
		ImportRecord record = Records.of("Op 1 december.".getBytes(StandardCharsets.UTF_8));
		BadInput refusal = assertThrows(BadInput.class, () -> Restore.bytes(edition, record));
		assertTrue(refusal.getMessage().startsWith("the author's words are no longer"), refusal.getMessage());
	}
}
