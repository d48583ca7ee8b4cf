package org.elenchus.importer.tei;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Certainty;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.InputFormat;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.RawText;
import org.elenchus.importer.raw.TextDecoder;

/** Reads TEI. The text must be well-formed XML; entities of its own are refused, and its document type is not loaded. */
public final class TeiReader implements FormatReader {

	private static final InputFormat FORMAT = InputFormat.of("tei", "application/tei+xml", "xml");
	private static final int HEAD = 8192;
	private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z][\\w.-]*:)?(?:TEI|TEI\\.2|teiCorpus|teiCorpus\\.2)[\\s>]");

	@Override
	public InputFormat format() {
		return FORMAT;
	}

	@Override
	public Certainty certainty(byte[] bytes, String name) {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
		String start = head.stripLeading().replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
		return Certainty.ofContent(ROOT.matcher(head).find() && start.startsWith("<"));
	}

	@Override
	public SourceDocument read(byte[] bytes, Options options) throws BadInput {
		RawText raw = TextDecoder.read(bytes);
		Xml.read(raw.text(), event -> { });
		return TeiWalk.read(raw);
	}
}
