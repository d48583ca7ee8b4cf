package org.elenchus.batch.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.model.text.Translations;

/** The languages that messages exist in: English, and those in which the words of reports lie beside ours. */
public final class MessageLanguages {

	private static final String NAME = "labels";
	private static final String ENDING = ".properties";

	private MessageLanguages() {
	}

	/** Their codes, sorted. */
	public static List<String> codes() {
		return Stream.concat(Stream.of(Locale.ENGLISH.getLanguage()), translated()).sorted().toList();
	}

	/** The codes of those that are not English. */
	static Stream<String> translated() {
		return Translations.of(ReportLabels.class, NAME, ENDING).stream();
	}

	/** The language of a tag, such as {@code nl} or {@code nl-BE}; empty if there are no messages in it. */
	public static Optional<Locale> of(String tag) {
		Locale language = Locale.of(Locale.forLanguageTag(tag).getLanguage());
		boolean spoken = language.equals(Locale.ENGLISH) || Translations.has(ReportLabels.class, NAME, language.getLanguage(), ENDING);
		return spoken ? Optional.of(language) : Optional.empty();
	}
}
