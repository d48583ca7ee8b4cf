package org.elenchus.sources.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text is encoded: as its byte order mark says, else in UTF-16 if every other byte says so, else in UTF-8, else in
 * Windows-1252, ISO-8859-15, Mac Roman, or a code page of DOS, whichever makes most sense of it.
 *
 * @param charset the encoding
 * @param mark    whether a byte order mark stands before the text
 */
public record Encoding(Charset charset, boolean mark) {

	/** The encoding of a text; of other bytes one in which they can be read as characters. */
	public static Encoding of(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return new Encoding(StandardCharsets.UTF_8, true);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return new Encoding(StandardCharsets.UTF_16BE, true);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return new Encoding(StandardCharsets.UTF_16LE, true);
		}
		boolean little = hasEveryOtherBlock(bytes, 1);
		if (little != hasEveryOtherBlock(bytes, 0)) {
			return new Encoding(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, false);
		}
		return new Encoding(isUtf8(bytes) ? StandardCharsets.UTF_8 : EightBits.of(bytes), false);
	}

	/** All characters but a byte order mark; what the encoding does not know becomes U+FFFD. */
	public String decode(byte[] bytes) {
		String all = charset.decode(ByteBuffer.wrap(bytes)).toString();
		return mark ? all.substring(1) : all;
	}

	/**
	 * Whether most bytes at odd or even places name a block of letters: 0 is Latin, 3 Greek, 4 Cyrillic. No text has such control characters, and none names
	 * blocks at both.
	 */
	private static boolean hasEveryOtherBlock(byte[] bytes, int first) {
		int blocks = 0;
		for (int i = first; i < bytes.length; i += 2) {
			blocks += bytes[i] >= 0 && bytes[i] < '\t' ? 1 : 0;
		}
		return bytes.length % 2 == 0 && blocks * 2 > bytes.length / 2;
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}
}
