package org.elenchus.importer.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The report's own words, in one language. */
final class Labels {

	private final Locale language;
	private final ResourceBundle words;

	Labels(Locale language) {
		this.language = language;
		this.words = ResourceBundle.getBundle("org.elenchus.importer.report.labels", language, Labels.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	String word(String key) {
		return words.getString(key);
	}

	String say(String key, Object... arguments) {
		return new MessageFormat(words.getString(key), language).format(arguments);
	}

	/** So many of something; what has no words here keeps the name behind the key's first full stop. */
	String count(String key, int number) {
		return words.containsKey(key) ? say(key, number) : number + " " + name(key);
	}

	/** The words for something; what has none here keeps the name behind the key's first full stop. */
	String nameOf(String key) {
		return words.containsKey(key) ? word(key) : name(key);
	}

	private static String name(String key) {
		return key.substring(key.indexOf('.') + 1);
	}
}
