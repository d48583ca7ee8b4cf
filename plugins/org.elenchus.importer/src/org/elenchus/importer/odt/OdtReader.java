package org.elenchus.importer.odt;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import org.elenchus.importer.archive.Archive;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Certainty;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.InputFormat;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;

/** Reads ODT. */
public final class OdtReader implements FormatReader {

	private static final InputFormat FORMAT = InputFormat.of("odt", "application/vnd.oasis.opendocument.text", "odt");
	private static final String CONTENT = "content.xml";
	private static final String STYLES = "styles.xml";
	private static final String MANIFEST = "META-INF/manifest.xml";

	@Override
	public InputFormat format() {
		return FORMAT;
	}

	@Override
	public Certainty certainty(byte[] bytes, String name) {
		return Certainty.ofContent(Archive.isOne(bytes) && Archive.mentions(bytes, CONTENT)
				&& (Archive.mentions(bytes, FORMAT.mediaType()) || Archive.mentions(bytes, MANIFEST)));
	}

	@Override
	public SourceDocument read(byte[] bytes, Options options) throws BadInput {
		Map<String, byte[]> entries = Archive.read(bytes, CONTENT, Set.of(CONTENT, STYLES, MANIFEST));
		if (new String(entries.getOrDefault(MANIFEST, new byte[0]), StandardCharsets.UTF_8).contains("encryption-data")) {
			throw new BadInput("password");
		}
		OdtLists lists = new OdtLists();
		OdtStyles styles = new OdtStyles(lists);
		styles.read(entries.get(STYLES));
		styles.read(entries.get(CONTENT));
		return new OdtWalk(styles, lists).read(entries.get(CONTENT));
	}
}
