package org.elenchus.cli;

import java.util.Locale;

import picocli.CommandLine.Option;

/** The option that all commands with messages share. */
final class Language {

	/** The languages that messages exist in. */
	enum Code {
		EN, NL
	}

	@Option(names = "--language", paramLabel = "en|nl", order = 90, //
			description = "Language of the messages; by default that of your system, else English.")
	private Code code;

	boolean isGiven() {
		return code != null;
	}

	Locale or(Locale systems) {
		return code == null ? systems : Locale.of(code.name().toLowerCase(Locale.ROOT));
	}
}
