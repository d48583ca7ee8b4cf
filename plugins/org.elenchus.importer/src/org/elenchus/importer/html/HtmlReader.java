package org.elenchus.importer.html;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Certainty;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.InputFormat;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.RawText;
import org.elenchus.importer.raw.TextDecoder;

/** Reads HTML and XHTML. Nothing that a page refers to is loaded, and nothing in it is run. */
public final class HtmlReader implements FormatReader {

	private static final InputFormat FORMAT = InputFormat.of("html", "text/html", "html", "htm", "xhtml");
	private static final int HEAD = 1024;
	/** No element has such a name, but the library would take time for it that grows with the square of its length. */
	private static final Pattern LONG_NAME = Pattern.compile("<[A-Za-z][^\\s/>]{10000}+");
	private static final Pattern ROOT = Pattern.compile("\\A\\s*(?:<\\?xml[^>]*>\\s*|<!--.{0,800}?-->\\s*)*<(?:!doctype\\s+html|html)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	@Override
	public InputFormat format() {
		return FORMAT;
	}

	@Override
	public Certainty certainty(byte[] bytes, String name) {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "")
				.replace("\0", "").replaceFirst("^(?:\u00FF\u00FE|\u00FE\u00FF)", "");
		return ROOT.matcher(head).find() ? Certainty.CERTAIN : Certainty.ofName(FORMAT.isNameOf(name));
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
