package org.elenchus.export.html;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.emf.common.util.Enumerator;

/** The page's own words, in Dutch for Dutch editions and in English for all others. */
final class Labels {

	private final Locale locale;
	private final ResourceBundle words;

	private Labels(Locale locale) {
		this.locale = locale;
		this.words = ResourceBundle.getBundle("org.elenchus.export.html.labels", locale,
				Labels.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	static Labels in(Language language) {
		return new Labels(language.locale().getLanguage().equals("nl") ? Locale.of("nl") : Locale.ENGLISH);
	}

	/** The language of these words, with its way of writing figures. */
	Locale locale() {
		return locale;
	}

	/** The language of these words. */
	String language() {
		return locale.toLanguageTag();
	}

	/** @throws java.util.MissingResourceException if no word has this name */
	String text(String name, Object... arguments) {
		String pattern = words.getString(name);
		return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
	}

	boolean has(String name) {
		return words.containsKey(name);
	}

	/** The word for a constant of the model. */
	String text(Enumerator constant) {
		return text(constant.getClass().getSimpleName() + "." + constant.getName());
	}
}
