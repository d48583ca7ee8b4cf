package org.elenchus.batch.files;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import org.elenchus.model.text.Phrases;
import org.elenchus.rules.engine.files.SystemReason;

/** Something of our own, not of the system's, that stands against writing a file. */
final class Obstacle extends IOException implements SystemReason.OwnReason {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient Object[] arguments;

	/** {@code key} names a phrase in {@code reasons.properties}. */
	Obstacle(String key, Object... arguments) {
		super(say(key, arguments, Locale.ENGLISH));
		this.key = key;
		this.arguments = arguments;
	}

	@Override
	public String reason(Locale language) {
		return say(key, arguments, language);
	}

	private static String say(String key, Object[] arguments, Locale language) {
		Object[] said = Arrays.stream(arguments)
				.map(each -> each instanceof IOException failure ? SystemReason.ofWriting(failure, language) : each).toArray();
		return new Phrases(Obstacle.class, "reasons", language).say(key, said);
	}
}
