package org.elenchus.export.reading.words;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.elenchus.model.text.Phrases;

/** The page's own words, in the edition's language where there are files of them, and else in English. */
public final class EditionLabels {

	private final Locale locale;
	private final Phrases words;

	private EditionLabels(Locale asked) {
		this.words = new Phrases(EditionLabels.class, "labels", asked);
		this.locale = words.language();
	}

	public static EditionLabels in(Language language) {
		return new EditionLabels(Locale.of(language.locale().getLanguage()));
	}

	/** The language of these words, with its way of writing figures. */
	public Locale locale() {
		return locale;
	}

	/** The language of these words. */
	public String language() {
		return locale.toLanguageTag();
	}

	/** @throws java.util.MissingResourceException if no word has this name */
	public String text(String name, Object... arguments) {
		return arguments.length == 0 ? words.word(name) : words.say(name, arguments);
	}

	public boolean has(String name) {
		return words.has(name);
	}

	/** The word for a constant of the model. */
	public String text(Enumerator constant) {
		return text(constant.getClass().getSimpleName() + "." + constant.getName());
	}
}
