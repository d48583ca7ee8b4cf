package org.elenchus.importer.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.model.text.TextForm;

/** Collects the printed lines of all pages. */
final class PageLines extends PDFTextStripper {

	/** How many parts of articles a page may have that are told apart: newspapers have some dozens. */
	private static final int MOST_ARTICLES = 500;

	private final List<PrintedLine> lines = new ArrayList<>();
	private final PrintingLimits limits;
	private Letters letters = new Letters();

	PageLines(PdfLimits limits) {
		this.limits = new PrintingLimits(limits);
	}

	void read(PDDocument document) throws IOException {
		writeText(document, Writer.nullWriter());
		limits.refuse();
		writeLineSeparator();
	}

	List<PrintedLine> lines() {
		return lines;
	}

	/** Articles of which a page has very many are told apart by nobody, and each letter is compared with each of them. */
	@Override
	protected void startPage(PDPage page) throws IOException {
		limits.page(getCurrentPageNo());
		setShouldSeparateByBeads(page.getCOSObject().getDictionaryObject(COSName.B) instanceof COSArray beads && beads.size() <= MOST_ARTICLES);
	}

	/** Every operator comes by here, those of forms that a page draws, and of forms that these draw, included. */
	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		limits.operator(getLevel(), getGraphicsStackSize());
		super.processOperator(operator, operands);
	}

	/** The library passes over what goes wrong while a form is drawn; a limit that was reached there counts. */
	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException thrown) throws IOException {
		if (thrown instanceof BadInput) {
			throw thrown;
		}
		super.operatorException(operator, operands, thrown);
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		if (limits.letters(position.getUnicode().length())) {
			super.processTextPosition(position);
		}
	}

	@Override
	protected void writeString(String word, List<TextPosition> positions) throws IOException {
		limits.refuse();
		letters.word(TextForm.whole(word), positions);
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
