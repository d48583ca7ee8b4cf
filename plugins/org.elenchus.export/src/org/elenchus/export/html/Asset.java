package org.elenchus.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that goes into the page.
 *
 * @param content its text, with LF at line ends as browsers hash it
 */
record Asset(String content) {

	static final Asset STYLE = load("edition.css");
	static final Asset SCRIPT = load("edition.js");

	private static Asset load(String name) {
		try (InputStream in = Asset.class.getResourceAsStream(name)) {
			return new Asset(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Its source expression for a policy, as in Content Security Policy Level 3, section 2.3.1. */
	String hash() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
