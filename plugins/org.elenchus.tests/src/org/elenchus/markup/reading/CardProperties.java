package org.elenchus.markup.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.markup.Editions;
import org.elenchus.markup.Strip;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Problem;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cards in which the words stand in any order. */
class CardProperties {

	private static final List<String> WORDS = List.of(":", ",", "|", "@", "@s", "\"text\"", "\"{b}\"", "supports", "disputes",
			"counter", "x", "via", "p. 3", "speaker", "mode", "quoted", "title", "author", "year", "2010", "school", "basedOn",
			"reliability", "A", "C3", "by", "ab", "on", "primary", "book", "motive", "contested", "opposes", "language", "nl",
			"publisher", "foo", "$", "-", "’", "\n", "{-- a --}", "{except r \"w\"}", "value", "period", "date", "before",
			"oldstyle", "newstyle", "193X~", "../1930", "Y12000", "scope", "precision", "exact", "conflicts", "unit", "confidence", "low",
			"searched", "reviewed", "person", "partOf", "“text”", "„text“", "«text»", "flagged", "forged", "about", "distance",
			"hearsay", "excerpt", "variants", "require", "for", "event", "severity", "error", "doubts", "expire", "after", "90",
			"days", "limit", "words", "place", "agent", "answers", "verdict", "appearance", "born", "died", "family", "style", "interest",
			"[1667,1668]", "as", "indirect", "admission");

	/** What was meant as words with a key. */
	private static final Pattern SPAN = Pattern.compile("\\{(policy|library)\\s+((event|motive|contested|A|C3)\\s+)*\\|");

	@Provide
	Arbitrary<String> cards() {
		Arbitrary<String> opener = Arbitraries.of("{claim c", "{source c", "{school c", "{edition c",
				"{name c", "{question c", "{scope c", "{unit c", "{scale c", "{policy c", "{policy", "{library");
		Arbitrary<String> words = Arbitraries.of(WORDS).list().ofMaxSize(12).map(list -> String.join(" ", list))
				.filter(text -> !text.contains("\n \n"));
		return opener.flatMap(start -> words.map(text -> start + " " + text + " }")).filter(card -> !SPAN.matcher(card).lookingAt());
	}

	@Property
	void aBrokenCardIsToldAndLeavesTheRestAlone(@ForAll("cards") String card) {
		String before = "{source s}\n{claim x}\n\n";
		String after = "One {y event| two}{@s}.\n";
		Edition edition = Editions.read(before + card + "\n\n" + after);
		assertEquals("two", edition.claims().stream().filter(claim -> claim.key().equals("y")).findFirst().orElseThrow().words());
		assertEquals(1, edition.citations().size());
		assertEquals(1, edition.paragraphs().size());
		assertEquals("One two.\n", Strip.strip(edition.text()));
		assertTrue(edition.problems().stream().allMatch(problem -> isIn(problem, before.length(), card)), card);
	}

	@Property
	void theNextCardIsReadWhateverTheOneBeforeSays(@ForAll("cards") String card) {
		Edition edition = Editions.read(card + "\n{source s: title \"S\"}\n");
		assertEquals("S", edition.sources().getLast().getTitle());
	}

	private static boolean isIn(Problem problem, int start, String card) {
		return problem.range().start() >= start && problem.range().end() <= start + card.length();
	}
}
