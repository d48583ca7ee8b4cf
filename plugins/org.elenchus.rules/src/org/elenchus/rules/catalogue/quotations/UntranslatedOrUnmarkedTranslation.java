package org.elenchus.rules.catalogue.quotations;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.EditionCard;
import org.elenchus.model.Field;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Tells of a quotation from a source in another language than the edition's, where nothing says who translated it. */
public final class UntranslatedOrUnmarkedTranslation implements Rule {

	private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}");
	private static final String TRANSLATOR = "translator";
	/** How a remark on a card speaks of a translation, in English and Dutch. */
	private static final List<String> REMARKS = List.of("translat", "vertal", "vertaa");

	@Override
	public String id() {
		return "untranslated-or-unmarked-translation";
	}

	@Override
	public void check(Inquiry inquiry) {
		Optional<EditionCard> edition = inquiry.edition().metadata();
		Optional<String> language = edition.map(EditionCard::getLanguage).flatMap(UntranslatedOrUnmarkedTranslation::primary);
		if (language.isPresent() && !tells(edition.get().getFields())) {
			inquiry.claims().filter(claim -> claim.is(ClaimKind.QUOTATION) && isForeign(claim, language.get()))
					.forEach(claim -> inquiry.report(claim, Map.of("subject", claim.supports().getFirst().sourceKey())));
		}
	}

	/** Says no where one of the sources is in the edition's language, or does not tell its language. */
	private static boolean isForeign(Claim claim, String language) {
		return !claim.supports().isEmpty() && claim.supports().stream().allMatch(evidence -> isForeign(evidence, language));
	}

	/** What is cited through another work, or with a word of the editor's on how it is used, may come from a translation. */
	private static boolean isForeign(Evidence evidence, String language) {
		boolean asItIs = evidence.citation().getVia() == null && evidence.citation().getKind() == SourceKind.UNSPECIFIED;
		return asItIs && evidence.source().filter(source -> isForeign(source, language)).isPresent();
	}

	private static boolean isForeign(Source source, String language) {
		Optional<String> own = Optional.ofNullable(source.getLanguage()).flatMap(UntranslatedOrUnmarkedTranslation::primary);
		return own.filter(code -> !code.equals(language)).isPresent() && source.getTranslationOf().isEmpty() && !tells(source.getFields());
	}

	/** {@code nld} of {@code nl-BE}, its code in three letters; empty where it is none, such as “Dutch”. */
	private static Optional<String> primary(String language) {
		String code = language.strip().split("[-_]", 2)[0];
		try {
			return CODE.matcher(code).matches() ? Optional.of(Locale.of(code).getISO3Language()) : Optional.empty();
		} catch (MissingResourceException e) {
			return Optional.empty();
		}
	}

	private static boolean tells(List<Field> fields) {
		return fields.stream().anyMatch(field -> TRANSLATOR.equalsIgnoreCase(field.getName()) || field.getValues().stream()
				.map(value -> value.toLowerCase(Locale.ROOT)).anyMatch(value -> REMARKS.stream().anyMatch(value::contains)));
	}
}
