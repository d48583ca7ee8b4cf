package org.elenchus.importer.plain;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Certainty;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.InputFormat;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.TextDecoder;

/** Reads plain text. */
public final class PlainTextReader implements FormatReader {

	private static final InputFormat FORMAT = InputFormat.of("text", "text/plain", "txt");

	@Override
	public InputFormat format() {
		return FORMAT;
	}

	@Override
	public Certainty certainty(byte[] bytes, String name) {
		return Certainty.POSSIBLE;
	}

	@Override
	public SourceDocument read(byte[] bytes, Options options) throws BadInput {
		return Reconstruction.of(TextDecoder.read(bytes));
	}
}
