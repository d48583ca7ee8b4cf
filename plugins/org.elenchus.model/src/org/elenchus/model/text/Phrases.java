package org.elenchus.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words for the user in one language, from a file of properties and its translations; in English where there are none. */
public final class Phrases {

	private final Locale language;
	private final ResourceBundle words;

	/**
	 * The words of a file, such as {@code labels.properties} with {@code labels_nl.properties} beside it.
	 *
	 * @param home a class beside which the files lie
	 * @param name of the files, without language and extension
	 * @throws java.util.MissingResourceException if there is no such file
	 */
	public Phrases(Class<?> home, String name, Locale language) {
		this.language = language;
		this.words = ResourceBundle.getBundle(home.getPackageName() + '.' + name, language, home.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/** The language of the words, which is English where there are none in the one that was asked for. */
	public Locale language() {
		return words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : words.getLocale();
	}

	/** Whether there are words under a key. */
	public boolean has(String key) {
		return words.containsKey(key);
	}

	/**
	 * The words under a key, as they are.
	 *
	 * @throws java.util.MissingResourceException if there are none
	 */
	public String word(String key) {
		return words.getString(key);
	}

	/**
	 * The words under a key, a pattern of {@link MessageFormat}, with something put into them.
	 *
	 * @throws java.util.MissingResourceException if there are none
	 */
	public String say(String key, Object... arguments) {
		return new MessageFormat(words.getString(key), language).format(arguments);
	}
}
