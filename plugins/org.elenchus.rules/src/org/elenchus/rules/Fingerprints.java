package org.elenchus.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Makes fingerprints of findings from their content: a line that moves or is wrapped anew keeps its findings'
 * fingerprints. What says the same thing twice is told apart by its order.
 */
final class Fingerprints {

	private static final int BYTES = 12;

	private final Map<String, Integer> seen = new HashMap<>();

	/** The fingerprint, in hexadecimal digits. */
	String of(String rule, String content) {
		String base = rule + '\n' + content;
		return hash(base + '\n' + seen.merge(base, 1, Integer::sum));
	}

	/** The fingerprint of a text by itself. */
	static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
