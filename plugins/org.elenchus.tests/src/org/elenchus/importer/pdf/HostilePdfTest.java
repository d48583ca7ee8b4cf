package org.elenchus.importer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Test;

/** Files of a few kilobytes that print, draw or unpack without end. */
class HostilePdfTest {

	private static final String TEXT = "BT /F1 12 Tf 72 700 Td (Gewone tekst op de bladzijde.) Tj ET";
	private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
	/** The objects before those of a test's own: catalogue, pages, page, content, font. */
	private static final int OWN = 6;
	/** Small enough that a test takes milliseconds; no limit is reached before the one that a test is about. */
	private static final PdfLimits SMALL = new PdfLimits(50, 2_000, 5_000, 1_000, 3_000, 20, 50, 4 << 20, 2 << 20, 8 << 20, 500, Duration.ofMinutes(1),
			Duration.ofMinutes(1));

	@Test
	void formsThatDrawEachOtherAreCountedWhileTheyAreDrawn() {
		List<String> forms = IntStream.range(OWN, OWN + 8).mapToObj(i -> form(i + 1, "/X Do ".repeat(20))).collect(Collectors.toList());
		forms.add(form(OWN, "0 0 m"));
		assertEquals("the PDF file draws more than a text needs on page 1: over 1,000 operations, perhaps by parts that draw each other",
				refused("/X Do " + TEXT, FONT, forms));
	}

	@Test
	void whatAllPagesDrawIsCountedTogether() {
		assertEquals("the PDF file draws more than a text needs: over 3,000 operations", refused(4, "0 0 m ".repeat(900) + TEXT, FONT, List.of()));
	}

	@Test
	void aFormThatDrawsItselfIsRefusedAndNotCutOff() {
		assertEquals("the PDF file has parts within parts on page 1, over 20 deep, perhaps one that draws itself",
				refused("/X Do " + TEXT, FONT, List.of(form(OWN, "/X Do /X Do"))));
	}

	@Test
	void theLibraryWouldCutOffFormsOnlyBelowTheDeepestThatAreRead() {
		String refusal = refused(PdfLimits.USUAL, 1, "/X Do " + TEXT, FONT, List.of(form(OWN, "/X Do /X Do")));
		assertEquals("the PDF file has parts within parts on page 1, over 50 deep, perhaps one that draws itself", refusal);
	}

	@Test
	void statesThatAreKeptWithinEachOtherAreCounted() throws BadInput {
		assertEquals("the PDF file keeps more than 50 states of drawing within each other on page 1", refused("q ".repeat(51) + TEXT, FONT, List.of()));
		assertEquals("Gewone tekst op de bladzijde.\n", read(SMALL, 1, "q Q ".repeat(60) + "q ".repeat(40) + TEXT, FONT, List.of()).text());
	}

	@Test
	void lettersOfAPageAreCountedBeforeTheyAreKept() {
		assertEquals("the PDF file prints more than 2,000 letters on page 1",
				refused("BT /F1 1 Tf " + ("(" + "a".repeat(100) + ") Tj ").repeat(21) + "ET", FONT, List.of()));
	}

	@Test
	void lettersOfTheLastPageAreCountedToTheLast() {
		assertEquals("the PDF file prints more than 2,000 letters on page 1", refused("BT /F1 1 Tf (" + "a".repeat(2_001) + ") Tj", FONT, List.of()));
	}

	@Test
	void lettersOfAllPagesAreCountedTogether() {
		assertEquals("the PDF file prints more than 5,000 letters",
				refused(4, "BT /F1 1 Tf " + ("(" + "a".repeat(100) + ") Tj ").repeat(15) + "ET", FONT, List.of()));
	}

	@Test
	void fewLettersThatStandForVeryManyAreCountedAsThese() {
		assertEquals("the PDF file prints more than 2,000 letters on page 1",
				refused("BT /F1 1 Tf (" + "a".repeat(21) + ") Tj ET", mapped(), List.of(map("<61> <" + "0041".repeat(100) + ">"))));
	}

	@Test
	void halvesOfCharactersAndNulsInAMapAreNoLettersOfAText() throws BadInput {
		SourceDocument document = read(SMALL, 1, TEXT, mapped(), List.of(map("<6B> <D800>")));
		assertEquals("Gewone te\uFFFDst op de bladzijde.\n", document.text());
	}

	@Test
	void aPageThatUnpacksWithoutEndIsRefused() {
		assertEquals("the PDF file unpacks to far more than a text needs: over 4 MB",
				refused(TEXT, FONT, List.of(packed("", new byte[(4 << 20) + 1]))));
	}

	@Test
	void aMapThatUnpacksWithoutEndIsRefusedBeforeItIsRead() {
		byte[] twice = deflated(deflated(new byte[(2 << 20) + 1]));
		assertEquals("the PDF file unpacks to far more than a text needs: over 2 MB",
				refused(TEXT, mapped(), List.of(stream("/Filter [/FlateDecode /FlateDecode]", twice))));
	}

	@Test
	void streamsThatAreTooLargeOnlyTogetherAreRefused() {
		List<String> streams = Collections.nCopies(3, packed("", new byte[3 << 20]));
		assertEquals("the PDF file unpacks to far more than a text needs: over 8 MB", refused(TEXT, FONT, streams));
	}

	@Test
	void aStreamThatPagesNameAgainAndAgainCountsEachTime() {
		assertEquals("the PDF file unpacks to far more than a text needs: over 8 MB", refused(9, TEXT + " ".repeat(1 << 20), FONT, List.of()));
	}

	@Test
	void emptyStreamsOfAPageCountToo() {
		List<String> objects = List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents [" + "4 0 R ".repeat(20_000) + "] >>", stream("", new byte[0]));
		assertEquals("the PDF file unpacks to far more than a text needs: over 8 MB",
				assertThrows(BadInput.class, () -> read(SMALL, objects)).reason(Locale.ENGLISH));
	}

	@Test
	void aStreamThatIsFoundToBeAMapOnlyLaterIsMeasuredAsOne() {
		assertEquals("the PDF file unpacks to far more than a text needs: over 2 MB",
				refused(TEXT, FONT, List.of(packed("", new byte[3 << 20]), mapped())));
	}

	@Test
	void aPageThatIsNamedVeryOftenIsCountedEachTime() {
		assertEquals("the PDF file has more than 50 pages", refused(51, TEXT, FONT, List.of()));
		assertEquals("the PDF file has more than 50 pages", refused(1_000_000, TEXT, FONT, List.of()));
	}

	@Test
	void anObjectStreamThatUnpacksWithoutEndIsRefusedBeforeItIsUnpacked() {
		assertEquals("the PDF file unpacks to far more than a text needs: over 2 MB", refusedBehind("/Type /ObjStm /N 1 /First 4"));
	}

	@Test
	void anObjectStreamThatCallsItselfAPictureIsCounted() {
		assertEquals("the PDF file unpacks to far more than a text needs: over 2 MB", refusedBehind("/Subtype /Image /N 1 /First 4"));
	}

	@Test
	void aTableOfPlacesThatUnpacksWithoutEndIsRefused() {
		String file = "%PDF-1.7\n";
		String table = "1 0 obj\n" + packed("/Type /XRef /Size 1 /W [1 1 1] /Root 1 0 R", new byte[(2 << 20) + 1]) + "\nendobj\nstartxref\n9\n%%EOF\n";
		assertEquals("the PDF file unpacks to far more than a text needs: over 2 MB", reason(SMALL, file + table));
	}

	@Test
	void aRangeOfWidthsIsCountedBeforeItIsWrittenOut() {
		String refusal = "the PDF file has a font that tells the widths of more than 500 letters";
		for (String widths : List.of("/W [0 500 1000]", "/W [0 2147483647 1000]", "/W [-2147483648 2147483647 1000]", "/W [0 9223372036854775807 9 0 500 9]",
				"/W [/a 0 500 1000]", "/W [0 6 0 R 1 6 0 R]", "/W2 [0 9 1 2 3 0 7 0 R 0 7 0 R]", "/W 8 0 R")) {
			String list = "[" + "9 ".repeat(300) + "]";
			String triples = "[" + "9 ".repeat(900) + "]";
			assertEquals(refusal, refused(TEXT, FONT, List.of(list, triples, "[0 500 9]", composite(widths))), widths);
		}
	}

	@Test
	void widthsOfAsManyLettersAsAFontHasAreRead() throws BadInput {
		List<String> objects = List.of("null", "null", "null", composite("/W [0 249 1000 250 499 900] /W2 [0 9999 1 2 3]"));
		assertEquals("Gewone tekst op de bladzijde.\n", read(SMALL, 1, TEXT, FONT, objects).text());
	}

	@Test
	void aRangeOfAMapIsCountedBeforeItIsWrittenOut() {
		for (String range : List.of("<00> <7FFFFFFF> <41>", "<0000><01F4><4>", "<0> % <\n <7f ff ff ff> < 41 >", "<00> <01> [<41> <42>] <00> <FFFF> <41>",
				"<00> <FA> <0041> <00> <FA> <0041>", "<99999999999999999920> <5A> <0020>")) {
			assertEquals("the PDF file has a font with ranges of more than 500 letters", refused(TEXT, mapped(), List.of(ranges(range))), range);
		}
	}

	@Test
	void listsAndSingleLettersAreNoRanges() throws BadInput {
		String map = ranges("<00> <7FFFFFFF> [<0041>] <6B> <6B> <78> endbfrange 1 beginbfchar <01> <20AC> <02> <20AC> endbfchar 1 beginbfrange");
		assertEquals("Gewone texst op de bladzijde.\n", read(SMALL, 1, TEXT, mapped(), List.of(map)).text());
	}

	private static String ranges(String ranges) {
		String map = "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 9 beginbfrange " + ranges + " endbfrange endcmap";
		return stream("", map.getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void aPageThatTakesTooLongIsRefused() {
		PdfLimits limits = timed(Duration.ZERO, Duration.ofMinutes(1));
		assertEquals("the PDF file takes more than 0 s to read page 1, perhaps by parts that draw each other", refused(limits, 1, TEXT, FONT, List.of()));
	}

	@Test
	void aFileThatTakesTooLongIsRefused() {
		assertEquals("the PDF file takes more than 0 s to read", refused(timed(Duration.ofMinutes(1), Duration.ZERO), 1, TEXT, FONT, List.of()));
	}

	private static PdfLimits timed(Duration page, Duration all) {
		return new PdfLimits(50, 2_000, 5_000, 1_000, 3_000, 20, 50, 4 << 20, 2 << 20, 8 << 20, 500, page, all);
	}

	/** A file whose page stands in a stream of objects that is too large. */
	private static String refusedBehind(String entries) {
		byte[] objects = Arrays.copyOf("3 0 << /Type /Page >> ".getBytes(StandardCharsets.US_ASCII), (2 << 20) + 1);
		String file = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
		int pages = file.length();
		file += "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n";
		int packed = file.length();
		file += "4 0 obj\n" + packed(entries, objects) + "\nendobj\n";
		int table = file.length();
		file += "5 0 obj\n" + stream("/Type /XRef /Size 6 /W [1 3 1] /Root 1 0 R /Filter /ASCIIHexDecode", places(pages, packed, table).getBytes(StandardCharsets.US_ASCII))
				+ "\nendobj\nstartxref\n" + table + "\n%%EOF\n";
		return reason(SMALL, file);
	}

	/** For each object, in hexadecimal: its kind (1 an object, 2 one within a stream), its place or its stream, its generation or number. */
	private static String places(int pages, int packed, int table) {
		return "0000000000" + "01%06X00".formatted("%PDF-1.7\n".length()) + "01%06X00".formatted(pages) + "0200000400" + "01%06X00".formatted(packed)
				+ "01%06X00".formatted(table);
	}

	private static String composite(String widths) {
		return "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X "
				+ widths + " >>] >>";
	}

	private static String map(String letter) {
		String map = "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar " + letter + " endbfchar endcmap";
		return stream("", map.getBytes(StandardCharsets.US_ASCII));
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

	private static String packed(String entries, byte[] content) {
		return stream(entries + " /Filter /FlateDecode", deflated(content));
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
		return refused(1, content, font, own);
	}

	private static String refused(int pages, String content, String font, List<String> own) {
		return refused(SMALL, pages, content, font, own);
	}

	private static String refused(PdfLimits limits, int pages, String content, String font, List<String> own) {
		return assertThrows(BadInput.class, () -> read(limits, pages, content, font, own)).reason(Locale.ENGLISH);
	}

	private static String reason(PdfLimits limits, String file) {
		return assertThrows(BadInput.class, () -> PdfDocument.read(file.getBytes(StandardCharsets.ISO_8859_1), limits)).reason(Locale.ENGLISH);
	}

	/** A file with a page that is named so many times. */
	private static SourceDocument read(PdfLimits limits, int pages, String content, String font, List<String> own) throws BadInput {
		List<String> objects = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R >>",
				"<< /Type /Pages /Kids [" + "3 0 R ".repeat(pages) + "] /Count " + pages + " >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>",
				stream("", content.getBytes(StandardCharsets.US_ASCII)), font));
		objects.addAll(own);
		return read(limits, objects);
	}

	/** A file of these objects, the first of which is its catalogue. */
	private static SourceDocument read(PdfLimits limits, List<String> objects) throws BadInput {
		StringBuilder file = new StringBuilder("%PDF-1.7\n");
		StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
		for (int i = 0; i < objects.size(); i++) {
			table.append("%010d 00000 n \n".formatted(file.length()));
			file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
		}
		int start = file.length();
		file.append(table).append("trailer\n<< /Root 1 0 R /Size ").append(objects.size() + 1).append(" >>\nstartxref\n").append(start).append("\n%%EOF\n");
		return PdfDocument.read(file.toString().getBytes(StandardCharsets.ISO_8859_1), limits);
	}
}
