package org.elenchus.sources.bibliography;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

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
		ResourceBundle words = ResourceBundle.getBundle("org.elenchus.sources.bibliography.faults", language, Fault.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		return new MessageFormat(words.getString(key), language).format(arguments.toArray());
	}
}
