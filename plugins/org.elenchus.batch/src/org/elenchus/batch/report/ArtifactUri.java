package org.elenchus.batch.report;

import java.nio.charset.StandardCharsets;

/** A location as a URI reference (RFC 3986): all but unreserved characters and slashes is percent-encoded. */
final class ArtifactUri {

	private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

	private ArtifactUri() {
	}

	static String of(String location) {
		if (location.startsWith("/")) {
			return "file://" + encode(location);
		}
		boolean drive = location.length() > 2 && location.charAt(1) == ':' && location.charAt(2) == '/';
		return drive ? "file:///" + location.charAt(0) + ":" + encode(location.substring(2)) : encode(location);
	}

	private static String encode(String path) {
		StringBuilder uri = new StringBuilder(path.length());
		for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
			if (UNRESERVED.indexOf(octet) >= 0) {
				uri.append((char) octet);
			} else {
				uri.append('%').append("%02X".formatted(octet & 0xff));
			}
		}
		return uri.toString();
	}
}
