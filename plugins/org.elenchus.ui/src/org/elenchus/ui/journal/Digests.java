package org.elenchus.ui.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which two runs of bytes are known to be the same. */
final class Digests {

	private Digests() {
	}

	static String of(ByteBuffer... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (ByteBuffer part : parts) {
				digest.update(part);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
