package org.elenchus.importer.raw;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells how a text is encoded: as its byte order mark says, else in UTF-8, else as Windows has written Western European texts. */
public final class TextDecoder {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private TextDecoder() {
	}

	/**
	 * The text of an input.
	 *
	 * @throws BadInput if there is none: the input is empty or holds no text
	 */
	public static RawText read(byte[] bytes) throws BadInput {
		if (bytes.length == 0) {
			throw new BadInput("the file is empty", "het bestand is leeg");
		}
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return RawText.decoded(bytes, StandardCharsets.UTF_8, true);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return RawText.decoded(bytes, StandardCharsets.UTF_16BE, true);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return RawText.decoded(bytes, StandardCharsets.UTF_16LE, true);
		}
		return RawText.decoded(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS, false);
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
