package org.elenchus.importer.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.raw.BadInput;
import org.elenchus.sources.text.Encoding;

/**
 * The encoding of XML: what its byte order mark says, else what it declares, else UTF-8 (XML 1.0, appendix F). Java's own parser writes
 * to the standard error about bytes that mean no character, so it is given characters.
 */
final class XmlEncoding {

	/** A declaration is short; what stands behind it does not matter. */
	private static final int HEAD = 200;
	private static final Pattern DECLARED = Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");
	private static final String MARK = "\uFEFF";

	private XmlEncoding() {
	}

	/**
	 * Reads bytes as the characters that they mean; what means none ends the reading with an IOException.
	 *
	 * @throws BadInput if they declare an encoding that nobody knows
	 */
	static Reader reader(byte[] bytes) throws BadInput {
		byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
		Encoding told = Encoding.of(head);
		boolean wide = told.charset().equals(StandardCharsets.UTF_16LE) || told.charset().equals(StandardCharsets.UTF_16BE);
		Charset encoding = told.mark() || wide ? told.charset() : declared(head);
		int start = told.mark() ? MARK.getBytes(encoding).length : 0;
		return new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start), encoding.newDecoder());
	}

	private static Charset declared(byte[] head) throws BadInput {
		Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
		try {
			return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
		} catch (IllegalArgumentException e) {
			throw new BadInput("xml.broken");
		}
	}
}
