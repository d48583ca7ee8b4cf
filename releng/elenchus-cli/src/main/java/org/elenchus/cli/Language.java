package org.elenchus.cli;

import java.util.Locale;

import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The option that all commands with messages share. */
final class Language {

	/** The languages that messages exist in. */
	enum Code {
		EN, NL;

		private Locale locale() {
			return Locale.of(name().toLowerCase(Locale.ROOT));
		}
	}

	@Option(names = "--language", paramLabel = "en|nl", order = 90, //
			description = "Language of the messages; by default that of your system, else English.")
	private Code code;

	/** The language that a command was asked to speak, or else the system's. */
	static Locale of(ParseResult asked, Locale systems) {
		Object code = asked.matchedOptionValue("--language", null);
		return code instanceof Code one ? one.locale() : systems;
	}

	boolean isGiven() {
		return code != null;
	}

	Locale or(Locale systems) {
		return code == null ? systems : code.locale();
	}
}
