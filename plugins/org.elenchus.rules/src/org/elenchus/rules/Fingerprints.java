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
	private final MessageDigest digest = digest();

	/** What makes a finding the one that it is. */
	String identity(String rule, String content) {
		String base = rule + '\n' + content;
		return base + '\n' + seen.merge(base, 1, Integer::sum);
	}

	/** The fingerprint of an identity, in hexadecimal digits. */
	String of(String identity) {
		return hash(digest, identity);
	}

	/** The fingerprint of a text by itself. */
	static String hash(String text) {
		return hash(digest(), text);
	}

	private static String hash(MessageDigest digest, String text) {
		return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
