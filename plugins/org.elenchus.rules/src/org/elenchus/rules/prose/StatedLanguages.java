package org.elenchus.rules.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.EditionCard;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/**
 * The languages that the cards of a project's editions state.
 *
 * @param codes such as {@code nl}
 */
public record StatedLanguages(Set<String> codes) {

	/** The languages of a project. */
	public static final Overview<Stated, StatedLanguages> OVERVIEW = new Overview<>(Stated.class, StatedLanguages.class, Stated::of, StatedLanguages::of);

	/** The language that an edition states; empty if it states none. */
	public record Stated(String code) implements Contribution {

		static Stated of(Edition edition) {
			return new Stated(edition.metadata().map(EditionCard::getLanguage).map(language -> Locale.forLanguageTag(language).getLanguage()).orElse(""));
		}
	}

	private static StatedLanguages of(List<Stated> parts) {
		return new StatedLanguages(parts.stream().map(Stated::code).filter(code -> !code.isEmpty()).collect(Collectors.toUnmodifiableSet()));
	}
}
