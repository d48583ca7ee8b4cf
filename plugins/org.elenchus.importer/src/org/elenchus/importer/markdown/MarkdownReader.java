package org.elenchus.importer.markdown;

import java.util.Locale;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.TextDecoder;

/** Reads Markdown. Only the file's name tells it from plain text. */
public final class MarkdownReader implements FormatReader {

	@Override
	public boolean recognises(byte[] bytes, String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".mkd");
	}

	@Override
	public SourceDocument read(byte[] bytes, Options options) throws BadInput {
		return MarkdownDocument.read(TextDecoder.read(bytes));
	}
}
