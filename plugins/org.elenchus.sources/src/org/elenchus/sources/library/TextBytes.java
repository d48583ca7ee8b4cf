package org.elenchus.sources.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells texts from other files, and how they are encoded: as their byte order mark says, else in UTF-8, else as Windows
 * has written them in Western Europe since 1985.
 */
public final class TextBytes {

	private static final int SAMPLE = 8192;
	private static final int TOLERATED = 100;
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private TextBytes() {
	}

	/** Whether a file starts like text, and neither like a PDF, an archive nor a program. */
	static boolean isText(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] sample = in.readNBytes(SAMPLE);
			if (startsWith(sample, '%', 'P', 'D', 'F', '-') || startsWith(sample, 'P', 'K', 3, 4)) {
				return false;
			}
			int nuls = 0;
			for (byte one : sample) {
				nuls += one == 0 ? 1 : 0;
			}
			return isUtf16(sample) || nuls * TOLERATED <= sample.length;
		}
	}

	/** All characters but a byte order mark; what its encoding does not know becomes U+FFFD. */
	public static String decode(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
		}
		if (isUtf16(bytes)) {
			return new String(bytes, StandardCharsets.UTF_16);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return new String(bytes, WINDOWS);
		}
	}

	private static boolean isUtf16(byte[] bytes) {
		return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
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
