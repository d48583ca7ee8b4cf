package org.elenchus.rules.prose;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Edition;

/** A language whose prose is understood. */
enum Tongue {
	NL, EN;

	/**
	 * In which languages an edition is read: in the one that its card states; else in the one that the cards of the project
	 * agree on; else in all. Empty where the language is another one.
	 */
	static Set<Tongue> of(Edition edition, StatedLanguages project) {
		String own = StatedLanguages.Stated.of(edition).code();
		Set<String> stated = own.isEmpty() ? project.codes() : Set.of(own);
		if (stated.size() != 1) {
			return EnumSet.allOf(Tongue.class);
		}
		return EnumSet.allOf(Tongue.class).stream().filter(tongue -> stated.contains(tongue.code()))
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Tongue.class)));
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}
}
