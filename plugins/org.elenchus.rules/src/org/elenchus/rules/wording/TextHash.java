package org.elenchus.rules.wording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first 12 bytes of a text's SHA-256 digest in hexadecimal digits, by which findings and words are known again. */
public final class TextHash {

	private static final int BYTES = 12;

	private TextHash() {
	}

	/** The hash of a text by itself. */
	public static String of(String text) {
		return of(digest(), text);
	}

	/** The hash of what a digest has been given, and a text behind it. */
	public static String of(MessageDigest digest, String text) {
		return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
	}

	/** A digest that has been given nothing. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
