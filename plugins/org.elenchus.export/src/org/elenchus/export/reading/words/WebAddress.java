package org.elenchus.export.reading.words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses that a page may link to: those of the web, and nothing that a browser would run. */
public final class WebAddress {

	private WebAddress() {
	}

	/** {@code text} as an address, if it is one with {@code http} or {@code https}. */
	public static Optional<String> of(String text) {
		try {
			URI uri = new URI(text.strip());
			boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
			return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

	/** The resolver's address of a DOI, with or without the usual beginnings ({@code doi:}, the resolver itself). */
	public static Optional<String> ofDoi(String doi) {
		String name = doi.strip().replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
		if (!name.startsWith("10.")) {
			return Optional.empty();
		}
		try {
			return Optional.of(new URI("https", "doi.org", "/" + name, null).toASCIIString());
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}
}
