package org.elenchus.cli;

import java.util.Iterator;
import java.util.Locale;

import org.elenchus.batch.report.MessageLanguages;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The option that all commands with messages share. */
final class Language {

	@Option(names = "--language", paramLabel = "TAG", order = 90, converter = Spoken.class, completionCandidates = Codes.class, //
			description = "Language of the messages (${COMPLETION-CANDIDATES}); by default that of your system, else English.")
	private Locale asked;

	/** The languages that messages exist in. */
	static final class Codes implements Iterable<String> {

		@Override
		public Iterator<String> iterator() {
			return MessageLanguages.codes().iterator();
		}
	}

	/** Reads a tag. */
	static final class Spoken implements ITypeConverter<Locale> {

		@Override
		public Locale convert(String tag) {
			return MessageLanguages.of(tag).orElseThrow(() -> new TypeConversionException(
					"there are no messages in '" + tag + "', but in " + String.join(", ", MessageLanguages.codes())));
		}
	}

	/** The language that a command was asked to speak, or else the system's. */
	static Locale of(ParseResult asked, Locale systems) {
		return asked.matchedOptionValue("--language", null) instanceof Locale language ? language : systems;
	}

	boolean isGiven() {
		return asked != null;
	}

	Locale or(Locale systems) {
		return asked == null ? systems : asked;
	}
}
