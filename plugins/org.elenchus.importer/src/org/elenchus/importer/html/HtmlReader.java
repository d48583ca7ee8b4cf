package org.elenchus.importer.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.RawText;
import org.elenchus.importer.raw.TextDecoder;

/** Reads HTML and XHTML. Nothing that a page refers to is loaded, and nothing in it is run. */
public final class HtmlReader implements FormatReader {

	private static final int HEAD = 1024;
	/** No element has such a name, but the library would take time for it that grows with the square of its length. */
	private static final Pattern LONG_NAME = Pattern.compile("<[A-Za-z][^\\s/>]{10000}+");
	private static final Pattern ROOT = Pattern.compile("\\A\\s*(?:<\\?xml[^>]*>\\s*|<!--.{0,800}?-->\\s*)*<(?:!doctype\\s+html|html)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	@Override
	public boolean recognises(byte[] bytes, String name) {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "")
				.replace("\0", "").replaceFirst("^(?:\u00FF\u00FE|\u00FE\u00FF)", "");
		String lower = name.toLowerCase(Locale.ROOT);
		return ROOT.matcher(head).find() || lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
	}

	@Override
	public SourceDocument read(byte[] bytes, Options options) throws BadInput {
		RawText raw = TextDecoder.read(bytes);
		if (LONG_NAME.matcher(raw.text()).find()) {
			throw new BadInput("no-text");
		}
		return HtmlWalk.read(raw);
	}
}
