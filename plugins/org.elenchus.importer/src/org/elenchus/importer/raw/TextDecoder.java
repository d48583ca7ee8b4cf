package org.elenchus.importer.raw;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells how a text is encoded: as its byte order mark says, else in UTF-8, else as Windows has written Western European texts. */
public final class TextDecoder {

	private static final int MEGABYTE = 1 << 20;
	private static final int LARGEST = 64 * MEGABYTE;
	private static final int TOLERATED = 8;
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private TextDecoder() {
	}

	/**
	 * The text of an input.
	 *
	 * @throws BadInput if there is none: the input is empty, holds something else, or is larger than 64 MB
	 */
	public static RawText read(byte[] bytes) throws BadInput {
		if (bytes.length == 0) {
			throw new BadInput("the file is empty", "het bestand is leeg");
		}
		if (bytes.length > LARGEST) {
			throw new BadInput("the file is larger than " + LARGEST / MEGABYTE + " MB",
					"het bestand is groter dan " + LARGEST / MEGABYTE + " MB");
		}
		RawText text = decode(bytes);
		if (isBinary(text.text())) {
			throw new BadInput("the file is no text", "het bestand is geen tekst");
		}
		return text;
	}

	private static RawText decode(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return RawText.decoded(bytes, StandardCharsets.UTF_8, true);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return RawText.decoded(bytes, StandardCharsets.UTF_16BE, true);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return RawText.decoded(bytes, StandardCharsets.UTF_16LE, true);
		}
		if (bytes.length % 2 == 0 && nuls(bytes, 1) * 2 > bytes.length / 2) {
			return RawText.decoded(bytes, StandardCharsets.UTF_16LE, false);
		}
		if (bytes.length % 2 == 0 && nuls(bytes, 0) * 2 > bytes.length / 2) {
			return RawText.decoded(bytes, StandardCharsets.UTF_16BE, false);
		}
		return RawText.decoded(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS, false);
	}

	/** How many zeros stand at even or odd offsets: every other byte of a text in UTF-16 without a mark. */
	private static int nuls(byte[] bytes, int first) {
		int nuls = 0;
		for (int i = first; i < bytes.length; i += 2) {
			nuls += bytes[i] == 0 ? 1 : 0;
		}
		return nuls;
	}

	/** Whether more than one of a hundred characters is a control character, as in programs and pictures. */
	private static boolean isBinary(String text) {
		long controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B).count();
		return controls > TOLERATED && controls * 100 > text.length();
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
