package org.elenchus.export.reading.sources;

import org.elenchus.export.reading.words.Excerpt;
import org.elenchus.model.Citation;

/** The place in a source that a citation names. */
public final class Locator {

	private Locator() {
	}

	/** The locator as it stands behind the source; empty if there is none. */
	public static String behind(Citation citation) {
		String locator = citation.getLocator();
		return locator == null || locator.isBlank() ? "" : ", " + Excerpt.oneLine(locator);
	}
}
