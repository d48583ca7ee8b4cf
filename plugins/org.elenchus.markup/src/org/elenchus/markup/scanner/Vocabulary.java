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
	/** Words behind {@code as}: how a source stands to what it is cited for. */
	static final Set<String> BEARINGS = with(SOURCE_KINDS, "admission", "direct", "indirect");
	/** What a paragraph can be. */
	static final Set<String> PARAGRAPH_KINDS = Set.of("quote", "item", "verse", "caption", "epigraph", "bibliography", "table");
	/** Words behind what a paragraph is. */
	static final Set<String> PARAGRAPH_WORDS = Set.of("header", "continued");
	/** What the extent of a gap is counted in. */
	static final Set<String> GAP_UNITS = Set.of("letters", "words", "lines", "pages");
	/** What an editor can miss or doubt. */
	static final Set<String> DOUBTS = Set.of("source", "primary", "counterview", "locator", "better", "dubious");
	/** Words that say what the editor thinks of the author's words: confirmed as they stand, hardly to be read, not meant to be there. */
	static final Set<String> REMARKS = Set.of("sic", "unclear", "surplus");
	/** Words that mark the author's words; the others say how they are set. */
	static final Set<String> MARKS = with(REMARKS, "i", "b", "sup", "sub", "sc");
	/** The word that opens the author's link. */
	static final String LINK = "link";
	/** The word that opens words with other readings. */
	static final String APPARATUS = "app";
	/** The word that opens a gap. */
	static final String GAP = "gap";
	/** The word that opens an exception. */
	static final String EXCEPT = "except";
	/** Words that no claim can be called, beside those that open cards: they open something else. */
	static final Set<String> RESERVED = with(MARKS, EXCEPT, LINK, APPARATUS, GAP);

	private Vocabulary() {
	}

	static Set<String> with(Set<String> words, String... more) {
		Set<String> all = new HashSet<>(words);
		all.addAll(Set.of(more));
		return Set.copyOf(all);
	}
}
