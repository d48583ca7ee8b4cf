package org.elenchus.benchmarks.imports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes as transport, editors and attackers do: cut off, changed, left out, repeated, with what is rare put in between. */
final class Damage {

	/** What importers stumble over: ends of markup, entities, what no text has, halves of characters, marks in the middle. */
	private static final List<String> STRANGE = List.of("\0", "\0\0\0", "\7", "\u001b[31m", "\u007f", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\uFFFF",
			"\uFFFD", "\u202E", "\u200F", "\u00AD", "\u0301", "\uD83D\uDC4D", "\r", "\r\n", "\n\n", "\f", "\t", "{", "}", "{{", "}}",
			"{^1}", "{^", "{#", "{i| ", "|", "\"", "'",
			"<", ">", "</p>", "<p>", "<!--", "-->", "<![CDATA[", "]]>", "<?x", "&#0;", "&#x1F;", "&#xD800;", "&#xFFFF;", "&amp;", "&nbsp;",
			"&", "\\ud800", "\\u0000",
			"\\", "@", "@{", "[^1]", "[^1]: ", "```", "    ", "- ", "1. ", "TY  - ", "ER  - ", "@book{", "[", "]", ",", "null", "-1", "99999999999999999999", "1e999");
	private static final int MOST_REPEATED = 200;
	private static final int LONGEST_SLICE = 400;

	private final Random random;

	Damage(Random random) {
		this.random = random;
	}

	/** The bytes with one to four places damaged. */
	byte[] of(byte[] bytes) {
		byte[] damaged = bytes;
		for (int i = random.nextInt(4); i >= 0; i--) {
			damaged = once(damaged);
		}
		return damaged;
	}

	private byte[] once(byte[] bytes) {
		int at = random.nextInt(bytes.length + 1);
		int end = Math.min(bytes.length, at + 1 + random.nextInt(LONGEST_SLICE));
		return switch (random.nextInt(8)) {
			case 0 -> joined(bytes, 0, at, new byte[0], bytes.length);
			case 1 -> changed(bytes, at, 1 << random.nextInt(8));
			case 2 -> changed(bytes, at, 1 + random.nextInt(255));
			case 3 -> joined(bytes, 0, at, new byte[0], end);
			case 4 -> joined(bytes, 0, end, slice(bytes, at, end), end);
			case 5 -> joined(bytes, 0, at, repeated(bytes, at, end), at);
			case 6 -> joined(bytes, 0, at, slice(bytes, end, Math.min(bytes.length, end + LONGEST_SLICE)), end);
			default -> joined(bytes, 0, at, strange(), at);
		};
	}

	/** Something rare; half of a character is written as three bytes that UTF-8 does not allow. */
	private byte[] strange() {
		return random.nextInt(20) == 0 ? new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80 }
				: STRANGE.get(random.nextInt(STRANGE.size())).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] changed(byte[] bytes, int at, int bits) {
		byte[] changed = bytes.clone();
		if (at < changed.length) {
			changed[at] ^= (byte) bits;
		}
		return changed;
	}

	private byte[] repeated(byte[] bytes, int at, int end) {
		byte[] slice = slice(bytes, at, Math.min(end, at + 1 + random.nextInt(60)));
		ByteArrayOutputStream repeated = new ByteArrayOutputStream();
		for (int i = random.nextInt(MOST_REPEATED); i >= 0; i--) {
			repeated.writeBytes(slice);
		}
		return repeated.toByteArray();
	}

	private static byte[] slice(byte[] bytes, int from, int to) {
		return Arrays.copyOfRange(bytes, from, to);
	}

	/** The bytes in a range, others, and the rest from a place on. */
	private static byte[] joined(byte[] bytes, int from, int to, byte[] between, int rest) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		joined.write(bytes, from, to - from);
		joined.writeBytes(between);
		joined.write(bytes, rest, bytes.length - rest);
		return joined.toByteArray();
	}
}
