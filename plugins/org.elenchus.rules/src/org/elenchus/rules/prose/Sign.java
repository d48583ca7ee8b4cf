package org.elenchus.rules.prose;

import java.util.Locale;

/** What in a sentence speaks for or against its stating a fact. Words are in {@code signs_nl.txt}, weights in {@code fact-weights_nl.txt}. */
enum Sign {
	/** What the lists find. */
	DATE, FIGURE, SUPERLATIVE, ATTRIBUTION,
	/** Words of a list of signs, and regular verbs. */
	PAST, PRESENT, SOURCES, SAYING, AGENT, TIME, MODAL, HEDGE, GENERAL, OPINION, I, WE, YOU, THEY, TEXT, LISTED,
	/** The same, as the first word of a sentence. */
	ASKING, TELLING,
	/** Words that tell what others are, and weigh nothing themselves. */
	DONE, PARTICIPLE, DETERMINER, NOUN,
	/** A name, and more than one; something that has been done; no verb that is known; a surname with initials behind it. */
	NAME, NAMES, PERFECT, VERBLESS, AUTHOR_FIRST,
	/** The shape of a sentence. */
	QUESTION, COLON, QUOTED, SHORT, NUMBER_LAST;

	/** The sign with a name as files write it, such as {@code author-first}. */
	static Sign of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}
