package org.elenchus.importer.markdown;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Certainty;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.InputFormat;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.TextDecoder;

/** Reads Markdown. Only the file's name tells it from plain text. */
public final class MarkdownReader implements FormatReader {

	private static final InputFormat FORMAT = InputFormat.of("markdown", "text/markdown", "md", "markdown", "mkd");

	@Override
	public InputFormat format() {
		return FORMAT;
	}

	@Override
	public Certainty certainty(byte[] bytes, String name) {
		return Certainty.ofName(FORMAT.isNameOf(name));
	}

	@Override
	public SourceDocument read(byte[] bytes, Options options) throws BadInput {
		return MarkdownDocument.read(TextDecoder.read(bytes));
	}
}
