package org.elenchus.importer.raw;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.elenchus.sources.text.Encoding;

/**
 * The characters of an input, and how they were written.
 *
 * @param text     all characters in UTF-16, without the byte order mark
 * @param charset  the encoding of the input
 * @param mark     whether a byte order mark stood before the text
 * @param faithful whether {@link #bytes()} gives the input back to the last byte; where it does not, as with a PDF, the input itself
 *                 has to be kept
 */
public record RawText(String text, Charset charset, boolean mark, boolean faithful) {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** Text that was extracted from an input of another kind. */
	public static RawText extracted(String text) {
		return new RawText(text, StandardCharsets.UTF_8, false, false);
	}

	/** The bytes of a text input, read in its own encoding. */
	static RawText decoded(byte[] bytes, Encoding encoding) {
		RawText text = new RawText(encoding.decode(bytes), encoding.charset(), encoding.mark(), true);
		return Arrays.equals(text.bytes(), bytes) ? text : new RawText(text.text, text.charset, text.mark, false);
	}

	/** The text in its encoding, byte order mark included. */
	public byte[] bytes() {
		try {
			ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(mark ? BYTE_ORDER_MARK + text : text));
			return Arrays.copyOf(bytes.array(), bytes.limit());
		} catch (CharacterCodingException e) {
			return text.getBytes(charset);
		}
	}
}
