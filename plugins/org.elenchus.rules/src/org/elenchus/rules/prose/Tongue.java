package org.elenchus.rules.prose;

import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.text.Translations;

/**
 * A language whose prose is understood: there are lists of its words.
 *
 * @param code such as {@code nl}
 */
record Tongue(String code) {

	/** Whoever reads prose has to know who is said to have said it, so every language has this list. */
	private static final Set<Tongue> ALL = Translations.of(Tongue.class, "attribution", ".txt").stream().map(Tongue::new)
			.collect(Collectors.toUnmodifiableSet());

	/**
	 * In which languages an edition is read: in the one that its card states; else in the one that the cards of the project
	 * agree on; else in all. Empty where the language is another one.
	 */
	static Set<Tongue> of(Edition edition, StatedLanguages project) {
		String own = StatedLanguages.Stated.of(edition).code();
		Set<String> stated = own.isEmpty() ? project.codes() : Set.of(own);
		return stated.size() != 1 ? ALL : ALL.stream().filter(tongue -> stated.contains(tongue.code())).collect(Collectors.toUnmodifiableSet());
	}
}
