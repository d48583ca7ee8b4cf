package org.elenchus.export.reading.words;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** The language of a text, as BCP 47 has it. */
public final class Language {

	private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");

	private final Locale locale;

	private Language(Locale locale) {
		this.locale = locale;
	}

	/** The language that {@code tag} names; the undetermined one if the tag is {@code null} or not well formed. */
	public static Language of(String tag) {
		try {
			return new Language(new Locale.Builder().setLanguageTag(tag == null ? "" : tag.strip()).build());
		} catch (IllformedLocaleException e) {
			return new Language(Locale.ROOT);
		}
	}

	public boolean isKnown() {
		return !locale.getLanguage().isEmpty();
	}

	/** Its tag in canonical form; empty, as HTML wants it, when it is not known. */
	public String tag() {
		return isKnown() ? locale.toLanguageTag() : "";
	}

	public Locale locale() {
		return locale;
	}

	public String direction() {
		return RIGHT_TO_LEFT.contains(Locale.of(locale.getLanguage()).toLanguageTag()) ? "rtl" : "ltr";
	}
}
