package org.elenchus.importer.plain;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.TextDecoder;

/** Reads plain text. */
public final class PlainTextReader implements FormatReader {

	@Override
	public boolean recognises(byte[] bytes, String name) {
		return true;
	}

	@Override
	public SourceDocument read(byte[] bytes, Options options) throws BadInput {
		return Reconstruction.of(TextDecoder.read(bytes));
	}
}
