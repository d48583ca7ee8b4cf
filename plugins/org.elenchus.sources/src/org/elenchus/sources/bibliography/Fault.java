package org.elenchus.sources.bibliography;

import java.util.List;
import java.util.Locale;

import org.elenchus.model.text.Phrases;

/**
 * What is wrong at a place of a library, in the languages of the user.
 *
 * @param line      from 1
 * @param key       names a sentence in {@code faults.properties}, without a full stop
 * @param arguments what stands in the sentence
 */
public record Fault(int line, String key, List<String> arguments) {

	/** The fault of this key. */
	public static Fault of(int line, String key, String... arguments) {
		return new Fault(line, key, List.of(arguments));
	}

	/** The fault in this language; in English where there is no other. */
	public String reason(Locale language) {
		return new Phrases(Fault.class, "faults", language).say(key, arguments.toArray());
	}
}
