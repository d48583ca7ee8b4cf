package org.elenchus.sources.bibliography;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** The names by which BibLaTeX calls languages (those of the babel package), as codes of BCP 47. */
final class Languages {

	private static final Map<String, String> CODES = Map.ofEntries(entry("english", "en"), entry("british", "en-GB"),
			entry("american", "en-US"), entry("usenglish", "en-US"), entry("ukenglish", "en-GB"), entry("dutch", "nl"),
			entry("german", "de"), entry("ngerman", "de"), entry("french", "fr"), entry("russian", "ru"), entry("ukrainian", "uk"),
			entry("polish", "pl"), entry("italian", "it"), entry("spanish", "es"), entry("portuguese", "pt"), entry("czech", "cs"),
			entry("danish", "da"), entry("swedish", "sv"), entry("norwegian", "no"), entry("finnish", "fi"), entry("hungarian", "hu"),
			entry("latin", "la"), entry("greek", "el"), entry("turkish", "tr"), entry("afrikaans", "af"));

	private Languages() {
	}

	/** The code of a language; what is no name of one stays as it is. */
	static String code(String name) {
		return CODES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
	}
}
