package org.elenchus.importer.raw;

import java.io.IOException;
import java.util.Locale;

import org.elenchus.model.text.Phrases;

/** An input that cannot be read, and why, in the languages of the user. */
public final class BadInput extends IOException {

	private static final long serialVersionUID = 1;

	private final String key;
	private final transient Object[] arguments;

	/** {@code key} names a phrase in {@code reasons.properties}, without a full stop, such as "the file is empty". */
	public BadInput(String key, Object... arguments) {
		super(say(key, arguments, Locale.ENGLISH));
		this.key = key;
		this.arguments = arguments;
	}

	/** The reason in this language; in English where there is none. */
	public String reason(Locale language) {
		return say(key, arguments, language);
	}

	private static String say(String key, Object[] arguments, Locale language) {
		return new Phrases(BadInput.class, "reasons", language).say(key, arguments);
	}
}
