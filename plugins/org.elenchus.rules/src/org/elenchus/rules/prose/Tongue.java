package org.elenchus.rules.prose;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.EditionCard;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;

/** A language whose prose is understood. */
enum Tongue {
	NL, EN;

	/**
	 * In which languages an edition is read: in the one that its card states; else in the one that the cards of the project
	 * agree on; else in all. Empty where the language is another one.
	 */
	static Set<Tongue> of(Edition edition, Project project) {
		Set<String> own = stated(Stream.of(edition));
		Set<String> stated = own.isEmpty() ? stated(project.editions().stream()) : own;
		if (stated.size() != 1) {
			return EnumSet.allOf(Tongue.class);
		}
		return EnumSet.allOf(Tongue.class).stream().filter(tongue -> stated.contains(tongue.code()))
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Tongue.class)));
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static Set<String> stated(Stream<Edition> editions) {
		return editions.flatMap(edition -> edition.metadata().map(EditionCard::getLanguage).stream())
				.map(language -> Locale.forLanguageTag(language).getLanguage()).filter(code -> !code.isEmpty())
				.collect(Collectors.toSet());
	}
}
