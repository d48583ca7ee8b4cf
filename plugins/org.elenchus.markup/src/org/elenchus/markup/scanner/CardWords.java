package org.elenchus.markup.scanner;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * The words of one sort of card.
 *
 * @param head       words that can stand between its key and its first particular
 * @param properties the words that start a particular, and what can stand behind each
 */
record CardWords(Set<String> head, Map<String, Particular> properties) {

	/** The lengths of the words that open cards. */
	static final int SHORTEST = 4;
	static final int LONGEST = 8;

	private static final Set<String> WITHOUT_KEY = Set.of("policy", "library");

	private static final Particular VALUE = Particular.of(Particular.Expects.VALUE);
	private static final Particular KEYS = Particular.of(Particular.Expects.KEY);
	private static final Particular GRADE = Particular.of(Particular.Expects.GRADE);
	private static final Particular DATE = Particular.of(Particular.Expects.DATE).with("before", "after")
			.behind("oldstyle", "newstyle");

	private static final String[] MEDIA = { "archive", "newspaper", "memoir", "diary", "letter", "interview",
			"book", "article", "thesis", "report", "law", "statistics", "film", "photo", "website", "dataset", "other" };

	private static final String[] FOR = Vocabulary.with(Vocabulary.CLAIM_HEAD, "for").toArray(String[]::new);

	private static final CardWords TERM = new CardWords(Set.of(), Map.of("variants", VALUE));

	private static final Map<String, CardWords> BY_CARD = Map.ofEntries(
			entry("claim", new CardWords(Vocabulary.CLAIM_HEAD, Map.ofEntries(entry("speaker", KEYS),
					entry("mode", words("asserted", "reported", "quoted", "ironical", "hypothetical")),
					entry("supports", VALUE), entry("disputes", VALUE), entry("counter", KEYS), entry("confidence", GRADE),
					entry("searched", VALUE),
					entry("conflicts", KEYS.with("value", "scope", "unit", "cause", "motive", "date", "rating")),
					entry("value", VALUE.behind("for")), entry("scope", VALUE), entry("period", DATE),
					entry("precision", words("exact", "rounded", "estimate", "minimum", "maximum")), entry("date", DATE),
					entry("person", KEYS),
					entry("place", KEYS), entry("agent", KEYS), entry("before", KEYS), entry("after", KEYS), entry("partOf", KEYS),
					entry("answers", KEYS), entry("verdict", GRADE), entry("appearance", VALUE), entry("reviewed", VALUE)))),
			entry("source", new CardWords(Vocabulary.with(Vocabulary.SOURCE_KINDS, MEDIA), Map.ofEntries(
					entry("author", VALUE), entry("title", VALUE), entry("year", DATE), entry("language", VALUE),
					entry("school", KEYS), entry("basedOn", KEYS), entry("translationOf", KEYS), entry("about", DATE),
					entry("distance", words("participant", "eyewitness", "hearsay")), entry("interest", VALUE),
					entry("flagged", words("forged", "retracted", "disavowed")), entry("fulltext", VALUE),
					entry("excerpt", VALUE), entry("reliability", GRADE)))),
			entry("school", new CardWords(Set.of(), Map.of("opposes", KEYS))),
			entry("edition", new CardWords(Set.of(), Map.of("language", VALUE, "interest", VALUE, "school", KEYS, "style", VALUE))),
			entry("name", new CardWords(Set.of(), Map.ofEntries(entry("variants", VALUE), entry("family", VALUE), entry("given", VALUE),
					entry("particle", VALUE), entry("suffix", VALUE), entry("institution", VALUE), entry("original", VALUE),
					entry("born", DATE), entry("died", DATE), entry("founded", DATE), entry("ended", DATE)))),
			entry("question", new CardWords(Set.of(), Map.of())), entry("scope", TERM), entry("unit", TERM),
			entry("library", new CardWords(Set.of(), Map.of())),
			entry("scale", new CardWords(Set.of(), Map.of())),
			entry("policy", new CardWords(Set.of(), Map.of(
					"require", VALUE.with("source", "primary", "counterview", "locator", "rating", "independent").with(FOR).behind(FOR),
					"severity", KEYS.closedBy("off", "info", "warning", "error"),
					"doubts", words("expire", "after").closedBy("days"), "limit", KEYS, "words", KEYS))));

	/** The words of the cards that {@code word} opens; null if it opens none. */
	static CardWords of(String word) {
		return BY_CARD.get(word);
	}

	/** Whether it can have particulars with names that the language does not know. */
	boolean hasFields() {
		return this == BY_CARD.get("source") || this == BY_CARD.get("edition");
	}

	/** Whether a card of this sort cannot stand without a key. */
	boolean needsKey() {
		return WITHOUT_KEY.stream().noneMatch(word -> this == BY_CARD.get(word));
	}

	private static Particular words(String... words) {
		return VALUE.with(words);
	}
}
