package org.elenchus.importer.pdf;

import java.nio.charset.StandardCharsets;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Certainty;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.InputFormat;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;

/** Reads PDF files that hold text; pictures of pages hold none. */
public final class PdfReader implements FormatReader {

	private static final InputFormat FORMAT = InputFormat.of("pdf", "application/pdf", "pdf");
	/** Readers of PDF files allow for other bytes before the mark. */
	private static final int HEAD = 1024;

	@Override
	public InputFormat format() {
		return FORMAT;
	}

	@Override
	public Certainty certainty(byte[] bytes, String name) {
		return Certainty.ofContent(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-"));
	}

	@Override
	public SourceDocument read(byte[] bytes, Options options) throws BadInput {
		return PdfDocument.read(bytes, PdfLimits.USUAL);
	}
}
