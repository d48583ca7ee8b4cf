package org.elenchus.rules.engine.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds the first byte of a file that is no UTF-8. */
final class Utf8Fault {

	private Utf8Fault() {
	}

	static NotText in(byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(8192);
		while (decoder.decode(in, out, true).isOverflow()) {
			out.clear();
		}
		int offset = in.position();
		return new NotText.Undecodable(bytes[offset] & 0xff, offset, line(bytes, offset));
	}

	private static int line(byte[] bytes, int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++) {
			if (bytes[i] == '\n') {
				line++;
			}
		}
		return line;
	}
}
