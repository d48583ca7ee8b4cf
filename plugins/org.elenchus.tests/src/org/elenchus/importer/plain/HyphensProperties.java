package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.elenchus.importer.document.Block;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In texts of few words, so that broken ones stand elsewhere joined, with a hyphen, both ways, or not at all. */
class HyphensProperties {

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.of("zee-\narend", "zeearend", "zee-arend", "water-\nschap", "waterschap", "haven-\nmeester", "de\ndijk", "de sluis", "en")
				.list().ofMinSize(1).ofMaxSize(40).map(words -> words.stream().collect(Collectors.joining(" ", "De ", " kwam.\n")));
	}

	@Property
	void noneIsRemovedUnseen(@ForAll("texts") String text) {
		Fixture fixture = Fixture.of(text);
		assertEquals(hyphens(text), hyphens(words(fixture)) + fixture.count("hyphens-removed"));
	}

	@Property
	void eachThatIsDoubtedStaysAndIsSaid(@ForAll("texts") String text) {
		Fixture fixture = Fixture.of(text);
		List<String> doubted = fixture.suspects().stream().filter(suspect -> suspect.startsWith("line-end-hyphen")).toList();
		assertEquals(fixture.count("hyphens-flagged"), doubted.size());
		assertEquals(doubted.size(), doubted.stream().filter(suspect -> suspect.matches("line-end-hyphen \\w+-\\w+ -> \\w+")).count());
	}

	private static String words(Fixture fixture) {
		return fixture.document().blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
	}

	private static int hyphens(String text) {
		return (int) text.chars().filter(c -> c == '-').count();
	}
}
