package org.elenchus.export.html;

import java.util.Locale;

import org.elenchus.export.reading.claims.Status;

/** How the page shows what a claim rests on. */
final class Signs {

	private Signs() {
	}

	/** The name of a status's class in the style sheet. */
	static String style(Status status) {
		return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The id of a status's line in the legend, which describes the words that carry it. */
	static String id(Status status) {
		return "sign-" + style(status);
	}
}
