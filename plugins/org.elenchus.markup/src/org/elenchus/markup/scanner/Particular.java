package org.elenchus.markup.scanner;

import java.util.HashSet;
import java.util.Set;

/**
 * What stands behind the word that starts a particular on a card.
 *
 * @param expects what its first value is, and the first one behind each comma
 * @param words   words with a fixed meaning before that value or in its place
 * @param behind  words with a fixed meaning behind it
 * @param closed  whether one of those must come
 */
record Particular(Expects expects, Set<String> words, Set<String> behind, boolean closed) {

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
		return new Particular(expects, Set.of(), Set.of(), false);
	}

	Particular with(String... first) {
		return new Particular(expects, Vocabulary.with(words, first), behind, closed);
	}

	Particular behind(String... last) {
		return new Particular(expects, words, Vocabulary.with(behind, last), closed);
	}

	/** This with words of which one must stand behind the value. */
	Particular closedBy(String... last) {
		return new Particular(expects, words, Set.of(last), true);
	}

	/** The words that can stand before the value or in its place; behind a comma those that go on with a list. */
	Set<String> first(boolean listed) {
		Set<String> first = new HashSet<>(words);
		if (listed && !behind.isEmpty()) {
			first.retainAll(behind);
		} else {
			first.removeAll(behind);
		}
		return first;
	}

	/** Whether something else can follow the word that was said last. */
	boolean isWholeWith(String said) {
		return !closed || behind.contains(said);
	}

	/** The words that must still come: before the value, those that were not said. */
	Set<String> missing(boolean before, String said) {
		Set<String> missing = before ? first(false) : new HashSet<>(behind);
		missing.remove(said);
		return missing;
	}

	/** What can follow when the first value has been read. */
	Particular rest() {
		return new Particular(Expects.VALUE, behind, behind, closed);
	}
}
