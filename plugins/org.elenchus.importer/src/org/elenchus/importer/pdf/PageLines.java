package org.elenchus.importer.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.elenchus.importer.raw.BadInput;

/** Collects the printed lines of all pages. */
final class PageLines extends PDFTextStripper {

	/** How many letters a file may print. */
	private static final int MAX_LETTERS = 40_000_000;

	private final List<PrintedLine> lines = new ArrayList<>();
	private Letters letters = new Letters();
	private int count;

	void read(PDDocument document) throws IOException {
		writeText(document, Writer.nullWriter());
		writeLineSeparator();
	}

	List<PrintedLine> lines() {
		return lines;
	}

	@Override
	protected void writeString(String word, List<TextPosition> positions) throws IOException {
		count += word.length();
		if (count > MAX_LETTERS) {
			throw new BadInput("pdf.too-much");
		}
		letters.word(word, positions);
	}

	@Override
	protected void writeWordSeparator() {
		letters.space();
	}

	@Override
	protected void writeLineSeparator() {
		if (!letters.isEmpty()) {
			add(letters.line(getCurrentPageNo()));
		}
		letters = new Letters();
	}

	/** What stands a little higher or lower at the end of a line, such as a note's number, belongs to the line. */
	private void add(PrintedLine line) {
		if (!lines.isEmpty() && lines.getLast().goesOnWith(line)) {
			lines.add(lines.removeLast().with(line));
		} else {
			lines.add(line);
		}
	}

	@Override
	protected void writePageEnd() {
		writeLineSeparator();
	}
}
