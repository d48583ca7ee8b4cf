package org.elenchus.importer.report;

import java.util.Locale;

import org.elenchus.model.text.Phrases;

/** The report's own words, in one language. */
final class ImportLabels {

	private final Phrases words;

	ImportLabels(Locale language) {
		this.words = new Phrases(ImportLabels.class, "labels", language);
	}

	String word(String key) {
		return words.word(key);
	}

	String say(String key, Object... arguments) {
		return words.say(key, arguments);
	}

	/** So many of something; what has no words here keeps the name behind the key's first full stop. */
	String count(String key, int number) {
		return words.has(key) ? say(key, number) : number + " " + name(key);
	}

	/** The words for something; what has none here keeps the name behind the key's first full stop. */
	String nameOf(String key) {
		return words.has(key) ? word(key) : name(key);
	}

	private static String name(String key) {
		return key.substring(key.indexOf('.') + 1);
	}
}
