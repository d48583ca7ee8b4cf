package org.elenchus.markup.scanner;

import java.util.HashSet;
import java.util.Set;

/** The words with a fixed meaning, by the place where they have it. */
final class Vocabulary {

	static final Set<String> CLAIM_KINDS = Set.of("event", "figure", "quotation", "cause", "motive", "interpretation",
			"judgement", "absence", "existence", "attribution");
	/** Words in the head of a span or at the start of a claim's card. */
	static final Set<String> CLAIM_HEAD = with(CLAIM_KINDS, "contested");
	/** How near a source is to what it reports. */
	static final Set<String> SOURCE_KINDS = Set.of("primary", "secondary", "tertiary");
	/** What an editor can miss or doubt. */
	static final Set<String> DOUBTS = Set.of("source", "primary", "counterview", "locator", "better", "dubious");
	/** Words that mark the author's words: italics, bold, confirmed as they stand. */
	static final Set<String> MARKS = Set.of("i", "b", "sic");
	/** The word that opens an exception. */
	static final String EXCEPT = "except";
	/** Words that no claim can be called, beside those that open cards: they open something else. */
	static final Set<String> RESERVED = with(MARKS, EXCEPT);

	private Vocabulary() {
	}

	static Set<String> with(Set<String> words, String... more) {
		Set<String> all = new HashSet<>(words);
		all.addAll(Set.of(more));
		return Set.copyOf(all);
	}
}
