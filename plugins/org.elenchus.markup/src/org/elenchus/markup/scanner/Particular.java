package org.elenchus.markup.scanner;

import java.util.Set;

/**
 * What stands behind the word that starts a particular on a card.
 *
 * @param expects what its first value is, and the first one behind each comma
 * @param words   words with a fixed meaning before that value or in its place
 * @param behind  words with a fixed meaning behind it
 */
record Particular(Expects expects, Set<String> words, Set<String> behind) {

	/** What a value can be. */
	enum Expects {
		/** A text in quotes, a word or a number. */
		VALUE,
		/** The key of something. */
		KEY,
		/** A grade of a scale. */
		GRADE,
		/** A date. */
		DATE
	}

	static Particular of(Expects expects) {
		return new Particular(expects, Set.of(), Set.of());
	}

	Particular with(String... first) {
		return new Particular(expects, Vocabulary.with(words, first), behind);
	}

	Particular behind(String... last) {
		return new Particular(expects, words, Vocabulary.with(behind, last));
	}

	/** What can follow when the first value has been read. */
	Particular rest() {
		return new Particular(Expects.VALUE, behind, behind);
	}
}
