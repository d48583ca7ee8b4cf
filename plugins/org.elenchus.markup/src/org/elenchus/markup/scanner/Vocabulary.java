package org.elenchus.markup.scanner;

import java.util.HashSet;
import java.util.Set;

/** The words with a fixed meaning, by the place where they have it. */
final class Vocabulary {

	private static final Set<String> CLAIM_KINDS = Set.of("event", "figure", "quotation", "cause", "motive",
			"interpretation", "judgement", "absence", "existence", "attribution");

	/** Words in the head of a span or at the start of a claim's card. */
	static final Set<String> CLAIM_HEAD = with(CLAIM_KINDS, "contested");
	static final Set<String> CLAIM_BODY = Set.of("speaker", "mode", "supports", "disputes", "counter", "via", "by", "on",
			"asserted", "reported", "quoted", "ironical", "hypothetical");
	/** How near a source is to what it reports. */
	static final Set<String> SOURCE_KINDS = Set.of("primary", "secondary", "tertiary");
	static final Set<String> SOURCE_HEAD = Set.of("primary", "secondary", "tertiary", "archive", "newspaper", "memoir",
			"diary", "letter", "interview", "book", "article", "thesis", "report", "law", "statistics", "film", "photo",
			"website", "dataset", "other");
	static final Set<String> SOURCE_BODY = Set.of("author", "title", "year", "language", "school", "basedOn",
			"reliability", "by", "on");
	static final Set<String> SCHOOL_BODY = Set.of("opposes");
	static final Set<String> EDITION_BODY = Set.of("language");

	/** Words after which a key is expected, and after each comma behind it. */
	static final Set<String> BEFORE_KEYS = Set.of("school", "basedOn", "counter", "opposes", "by", "via");
	/** Words that end a locator on a card. */
	static final Set<String> AFTER_LOCATOR = Set.of("speaker", "mode", "supports", "disputes", "counter");

	/** Words that open a card. */
	static final Set<String> CARDS = Set.of("claim", "source", "school", "edition");
	/** Words that mark the author's words: italics, bold, confirmed as they stand. */
	static final Set<String> MARKS = Set.of("i", "b", "sic");
	/** What an editor can miss or doubt. */
	static final Set<String> DOUBTS = Set.of("source", "primary", "counterview", "locator", "better", "dubious");
	/** Words that no claim can be called: they open something else, now or in a later version of the language. */
	static final Set<String> RESERVED = Set.of("policy", "scale", "name", "except", "i", "b", "sic");

	private Vocabulary() {
	}

	private static Set<String> with(Set<String> words, String word) {
		Set<String> all = new HashSet<>(words);
		all.add(word);
		return Set.copyOf(all);
	}
}
