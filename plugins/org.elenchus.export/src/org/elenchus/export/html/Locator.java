package org.elenchus.export.html;

import org.elenchus.model.Citation;

/** The place in a source that a citation names. */
final class Locator {

	private Locator() {
	}

	/** The locator as it stands behind the source; empty if there is none. */
	static String behind(Citation citation) {
		String locator = citation.getLocator();
		return locator == null || locator.isBlank() ? "" : ", " + Excerpt.oneLine(locator);
	}
}
