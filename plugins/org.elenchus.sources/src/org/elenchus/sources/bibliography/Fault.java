package org.elenchus.sources.bibliography;

import java.util.Locale;

/**
 * What is wrong at a place of a library, in the languages of the user.
 *
 * @param line    from 1
 * @param english a sentence without a full stop
 * @param dutch   the same in Dutch
 */
public record Fault(int line, String english, String dutch) {

	/** The fault in this language; in English where it is neither. */
	public String reason(Locale language) {
		return language.getLanguage().equals("nl") ? dutch : english;
	}
}
