package org.elenchus.importer.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Prints lines to a PDF file. */
final class Pdf implements AutoCloseable {

	private static final float LEADING = 1.25F;
	private static final float MARGIN = 72;
	private static final float TOP = 720;

	static {
		FontMappers.set(new OneFont());
	}

	private final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
	private final PDFont italic = new PDType1Font(FontName.TIMES_ITALIC);
	private final PDDocument document = new PDDocument();
	private PDPageContentStream page;
	private float height;

	PDDocument document() {
		return document;
	}

	Pdf page() throws IOException {
		if (page != null) {
			page.close();
		}
		PDPage next = new PDPage();
		document.addPage(next);
		page = new PDPageContentStream(document, next);
		height = TOP;
		return this;
	}

	/** Prints a line; words between underscores are italic, a number behind a caret is raised. */
	Pdf line(String text, float size) throws IOException {
		height -= size * LEADING;
		page.beginText();
		page.newLineAtOffset(MARGIN, height);
		boolean slanted = false;
		for (String part : text.split("(?=[_^])|(?<=[_])|(?<=\\^[0-9])")) {
			if (part.equals("_")) {
				slanted = !slanted;
			} else {
				boolean raised = part.startsWith("^");
				page.setFont(slanted ? italic : roman, raised ? size * 0.6F : size);
				page.setTextRise(raised ? size * 0.4F : 0);
				page.showText(raised ? part.substring(1) : part);
			}
		}
		page.endText();
		return this;
	}

	/** Prints words beside each other, each in a column of this width. */
	Pdf row(float size, float width, String... cells) throws IOException {
		height -= size * LEADING;
		page.setFont(roman, size);
		for (int i = 0; i < cells.length; i++) {
			page.beginText();
			page.newLineAtOffset(MARGIN + i * width, height);
			page.showText(cells[i]);
			page.endText();
		}
		return this;
	}

	/** Shows a picture. */
	Pdf picture(float width, float high) throws IOException {
		height -= high;
		page.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB)), MARGIN, height, width, high);
		return this;
	}

	/** Leaves space between paragraphs. */
	Pdf gap(float size) {
		height -= size;
		return this;
	}

	byte[] bytes() throws IOException {
		page.close();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
