package org.elenchus.model.text;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * JSON that steers nothing where a terminal or a log shows it, and says the same: what {@link Shown} does not show as it is, and a hash
 * mark behind another one, is written as an escape. Outside of strings, where JSON knows no escapes, such characters cannot stand.
 */
public final class HarmlessJson extends Writer {

	private final Appendable out;
	private char before;
	/** The first half of a surrogate pair of which the second has not come yet. */
	private char half;

	/** Writes into {@code out}, to which flushing and closing do nothing. */
	public HarmlessJson(Appendable out) {
		this.out = out;
	}

	@Override
	public void write(char[] characters, int offset, int length) throws IOException {
		int written = offset;
		for (int i = offset; i < offset + length; i++) {
			char here = characters[i];
			if (half != 0 || !isHarmless(here)) {
				out.append(CharBuffer.wrap(characters, written, i - written));
				put(here);
				written = i + 1;
			}
			before = here;
		}
		out.append(CharBuffer.wrap(characters, written, offset + length - written));
	}

	/** Controls before the blank are escaped already, or the line ends between the fields. */
	private boolean isHarmless(char here) {
		return here < 0x7F ? here != '#' || before != '#' : !Character.isSurrogate(here) && Shown.isPlain(here);
	}

	private void put(char here) throws IOException {
		char first = half;
		half = 0;
		if (first != 0 && Character.isLowSurrogate(here)) {
			pair(first, here);
			return;
		}
		if (first != 0) {
			escape(first);
		}
		if (Character.isHighSurrogate(here)) {
			half = here;
		} else if (isHarmless(here)) {
			out.append(here);
		} else {
			escape(here);
		}
	}

	private void pair(char high, char low) throws IOException {
		if (Shown.isPlain(Character.toCodePoint(high, low))) {
			out.append(high).append(low);
		} else {
			escape(high);
			escape(low);
		}
	}

	private void escape(char unit) throws IOException {
		out.append("\\u%04X".formatted((int) unit));
	}

	@Override
	public void flush() {
		// what is below decides when to flush
	}

	/** JSON ends with no string, so no half of a pair waits for the other. */
	@Override
	public void close() {
		// what is below stays open
	}
}
