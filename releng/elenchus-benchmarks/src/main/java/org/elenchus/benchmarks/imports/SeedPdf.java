package org.elenchus.benchmarks.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A PDF file with what text is printed by: fonts, one with a map to Unicode, a form that is drawn, a heading, a note, a table. */
final class SeedPdf {

	private static final float LEADING = 15;
	private static final String[] LINES = { "Hoofdstuk 1", "De brug over de rivier werd in 1902 gebouwd, en de raad",
			"betaalde haar uit de tol.1 Wie dat wilde, is niet be-",
			"kend; de stukken zijn zoek.", "jaar   bedrag   munt", "1902   12   gulden", "1903   14   gulden", "1 Archief van de stad, inv. 12." };

	private SeedPdf() {
	}

	static byte[] bytes() {
		try (PDDocument document = new PDDocument()) {
			PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
			PDFont mapped = new PDType1Font(FontName.TIMES_ITALIC);
			PDStream map = new PDStream(document);
			try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
				out.write(("/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
						+ "2 beginbfrange <20> <5A> <0020> <61> <7A> <0061> endbfrange 1 beginbfchar <5B> <00660069> endbfchar endcmap end").getBytes(StandardCharsets.US_ASCII));
			}
			mapped.getCOSObject().setItem(COSName.TO_UNICODE, map);
			for (int number = 1; number <= 2; number++) {
				page(document, roman, mapped, number);
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void page(PDDocument document, PDFont roman, PDFont mapped, int number) throws IOException {
		PDPage page = new PDPage();
		document.addPage(page);
		PDFormXObject form = new PDFormXObject(document);
		form.setResources(new PDResources());
		form.setBBox(new PDRectangle(600, 800));
		COSName font = form.getResources().add(roman);
		try (var out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
			out.write(("BT /" + font.getName() + " 9 Tf 300 40 Td (" + number + ") Tj ET").getBytes(StandardCharsets.US_ASCII));
		}
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.drawForm(form);
			float height = 720;
			for (String line : LINES) {
				content.beginText();
				content.setFont(line.startsWith("jaar") ? mapped : roman, line.startsWith("Hoofd") ? 18 : line.startsWith("1 A") ? 8 : 11);
				content.newLineAtOffset(72, height);
				content.showText(line);
				content.endText();
				height -= LEADING;
			}
		}
	}
}
