package org.elenchus.importer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;

import org.elenchus.importer.Format;
import org.elenchus.importer.Importer;
import org.elenchus.importer.Options;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Test;

/** Files of a few kilobytes that print, draw or unpack without end. */
class HostilePdfTest {

	private static final String TEXT = "BT /F1 12 Tf 72 700 Td (Gewone tekst op de bladzijde.) Tj ET";
	private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
	/** The objects before those of a test's own: catalogue, pages, page, content, font. */
	private static final int OWN = 6;

	@Test
	void formsThatDrawEachOtherAreCountedWhileTheyAreDrawn() {
		List<String> forms = IntStream.range(OWN, OWN + 8).mapToObj(i -> form(i + 1, "/X Do ".repeat(20))).collect(Collectors.toList());
		forms.add(form(OWN, "0 0 m"));
		assertEquals("the PDF file draws more than a text needs on page 1: over 10,000,000 operations, perhaps by parts that draw each other",
				refused("/X Do " + TEXT, FONT, forms));
	}

	@Test
	void aFormThatDrawsItselfIsRefusedAndNotCutOff() {
		assertEquals("the PDF file has parts within parts on page 1, over 50 deep, perhaps one that draws itself",
				refused("/X Do " + TEXT, FONT, List.of(form(OWN, "/X Do /X Do"))));
	}

	@Test
	void lettersOfAPageAreCountedBeforeTheyAreKept() {
		assertEquals("the PDF file prints more than 2,000,000 letters on page 1",
				refused("BT /F1 1 Tf " + ("(" + "a".repeat(1_000) + ") Tj ").repeat(2_001) + "ET", FONT, List.of()));
	}

	@Test
	void fewLettersThatStandForVeryManyAreCountedAsThese() {
		String map = "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <61> <" + "0041".repeat(500) + "> endbfchar endcmap";
		assertEquals("the PDF file prints more than 2,000,000 letters on page 1", refused("BT /F1 1 Tf " + ("(" + "a".repeat(1_000) + ") Tj ").repeat(5) + "ET",
				mapped(), List.of(stream("", map.getBytes(StandardCharsets.US_ASCII)))));
	}

	@Test
	void aMapThatUnpacksWithoutEndIsRefusedBeforeItIsRead() {
		byte[] packed = deflated(deflated(new byte[PackedStreams.MOST_OF_STREAM + 1]));
		assertEquals("the PDF file unpacks to far more than a text needs: over 128 MB",
				refused(TEXT, mapped(), List.of(stream("/Filter [/FlateDecode /FlateDecode]", packed))));
	}

	@Test
	void halvesOfCharactersAndNulsInAMapAreNoLettersOfAText() throws BadInput {
		String map = "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <6B> <D800> endbfchar endcmap";
		SourceDocument document = read(TEXT, mapped(), List.of(stream("", map.getBytes(StandardCharsets.US_ASCII))));
		assertEquals("Gewone te\uFFFDst op de bladzijde.\n", document.text());
	}

	private static String mapped() {
		return FONT.replace(">>", "/ToUnicode " + OWN + " 0 R >>");
	}

	private static String form(int drawn, String content) {
		return stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X " + drawn + " 0 R >> >>",
				content.getBytes(StandardCharsets.US_ASCII));
	}

	private static String stream(String entries, byte[] content) {
		return "<< /Length " + content.length + " " + entries + " >>\nstream\n" + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream";
	}

	private static byte[] deflated(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
			packing.write(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static String refused(String content, String font, List<String> own) {
		return assertThrows(BadInput.class, () -> read(content, font, own)).reason(Locale.ENGLISH);
	}

	private static SourceDocument read(String content, String font, List<String> own) throws BadInput {
		List<String> objects = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>",
				stream("", content.getBytes(StandardCharsets.US_ASCII)), font));
		objects.addAll(own);
		StringBuilder file = new StringBuilder("%PDF-1.7\n");
		StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
		for (int i = 0; i < objects.size(); i++) {
			table.append("%010d 00000 n \n".formatted(file.length()));
			file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
		}
		int start = file.length();
		file.append(table).append("trailer\n<< /Root 1 0 R /Size ").append(objects.size() + 1).append(" >>\nstartxref\n").append(start).append("\n%%EOF\n");
		return Importer.document(file.toString().getBytes(StandardCharsets.ISO_8859_1), new Options("", Optional.of(Format.PDF), ""));
	}
}
