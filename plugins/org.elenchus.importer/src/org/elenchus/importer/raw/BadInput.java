package org.elenchus.importer.raw;

import java.io.IOException;
import java.util.Locale;

/** An input that cannot be read, and why, in the languages of the user. */
public final class BadInput extends IOException {

	private static final long serialVersionUID = 1;

	private final String dutch;

	/** Both reasons are phrases without a full stop, such as "the file is empty". */
	public BadInput(String english, String dutch) {
		super(english);
		this.dutch = dutch;
	}

	/** The reason in this language; in English where it is neither. */
	public String reason(Locale language) {
		return language.getLanguage().equals("nl") ? dutch : getMessage();
	}
}
