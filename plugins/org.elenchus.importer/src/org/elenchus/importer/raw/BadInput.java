package org.elenchus.importer.raw;

import java.io.IOException;
import java.util.Locale;

import org.elenchus.model.text.Phrases;

/** An input that cannot be read, and why, in the languages of the user. */
public final class BadInput extends IOException {

	private static final long serialVersionUID = 1;

	private final transient Class<?> home;
	private final String key;
	private final transient Object[] arguments;

	/** {@code key} names a phrase in {@code reasons.properties}, without a full stop, such as "the file is empty". */
	public BadInput(String key, Object... arguments) {
		this(BadInput.class, key, arguments);
	}

	/** As {@link #BadInput(String, Object...)}, for a format of somebody else's: the phrase stands in files of that name beside {@code home}. */
	public BadInput(Class<?> home, String key, Object... arguments) {
		super(say(home, key, arguments, Locale.ENGLISH));
		this.home = home;
		this.key = key;
		this.arguments = arguments;
	}

	/** The reason in this language; in English where there is none. */
	public String reason(Locale language) {
		return say(home, key, arguments, language);
	}

	private static String say(Class<?> home, String key, Object[] arguments, Locale language) {
		return new Phrases(home, "reasons", language).say(key, arguments);
	}
}
