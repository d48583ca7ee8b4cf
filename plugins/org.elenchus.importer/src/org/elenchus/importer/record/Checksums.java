package org.elenchus.importer.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** Tells whether characters are still the same, and about where they are not. */
final class Checksums {

	/** How many UTF-16 units have a sum of their own. */
	static final int STRETCH = 1024;

	private Checksums() {
	}

	/** The SHA-256 of bytes, in lower-case hexadecimal digits. */
	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** The SHA-256 of a text in UTF-8. */
	static String sha256(String text) {
		return sha256(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The CRC-32 of each stretch of a text in UTF-8, in eight hexadecimal digits. */
	static List<String> stretches(String text) {
		List<String> sums = new ArrayList<>();
		for (int start = 0; start < text.length(); start += STRETCH) {
			CRC32 sum = new CRC32();
			sum.update(text.substring(start, Math.min(text.length(), start + STRETCH)).getBytes(StandardCharsets.UTF_8));
			sums.add(HexFormat.of().toHexDigits((int) sum.getValue()));
		}
		return sums;
	}
}
