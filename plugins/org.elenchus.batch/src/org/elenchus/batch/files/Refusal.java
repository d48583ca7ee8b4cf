package org.elenchus.batch.files;

import java.io.IOException;
import java.util.Locale;

import org.elenchus.model.text.Phrases;

/** That a run may not write where it was to write, because something would be lost there; nothing has been written. */
public final class Refusal extends IOException implements Told {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient Object[] arguments;

	/** {@code key} names a phrase in {@code refusals.properties}. */
	public Refusal(String key, Object... arguments) {
		super(say(key, arguments, Locale.ENGLISH));
		this.key = key;
		this.arguments = arguments;
	}

	@Override
	public String in(Locale language) {
		return say(key, arguments, language);
	}

	private static String say(String key, Object[] arguments, Locale language) {
		return new Phrases(Refusal.class, "refusals", language).say(key, arguments);
	}
}
