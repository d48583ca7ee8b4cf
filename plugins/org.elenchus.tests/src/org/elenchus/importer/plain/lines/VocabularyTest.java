package org.elenchus.importer.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VocabularyTest {

	@Test
	void countsWordsInWhateverCaseAndThePartsOfCompounds() {
		Vocabulary words = of("De dijk en de zee-dijk. Dijken\n");
		assertEquals(2, words.count("DIJK"));
		assertEquals(1, words.count("zee-dijk"));
		assertEquals(0, words.count("zeedijk"));
		assertTrue(words.knows("dijken"));
	}

	@Test
	void knowsNamesByTheWordsThatOftenStandTogether() {
		Vocabulary words = of("Jan Dekker kwam. Jan Dekker ging. Dat zag de Dekker, de dijk, de sluis, de kade, de haven\n");
		assertTrue(words.isName("Jan", "Dekker"));
		assertFalse(words.isName("de", "Dekker"));
	}

	@Test
	void aShortWordThatIsFrequentAndBeforeNoStopNeverEndsASentence() {
		assertTrue(of("sic dijk ".repeat(40) + "\n").neverEnds("sic"));
		assertFalse(of("sic dijk ".repeat(39) + "\n").neverEnds("sic"));
		assertFalse(of("sic dijk ".repeat(40) + "sic.\n").neverEnds("sic"));
		assertTrue(of("dijk\n").neverEnds("vande"));
	}

	@Test
	void longerWordsMayEndOne() {
		assertTrue(of("ooit dijk ".repeat(40) + "\n").neverEnds("ooit"));
		assertFalse(of("graag dijk ".repeat(40) + "\n").neverEnds("graag"));
	}

	@Test
	void anotherWordMakesANameOnlyWithACapital() {
		assertFalse(of("Jan dekker kwam. Jan dekker ging.\n").isName("Jan", "dekker"));
		assertFalse(of("1 Dekker, 2 Dekker\n").isName("", "Dekker"));
	}

	@Test
	void shortWordsStandBeforeOthersIfOneSpacePartsThem() {
		Vocabulary words = of("de dijk, een groot veer, het  huis, naar: Zandhoek, kleine boten en\nboeren\n");
		assertTrue(words.isPair("de", "dijk"));
		assertTrue(words.isPair("groot", "veer"));
		assertFalse(words.isPair("kleine", "boten"));
		assertFalse(words.isPair("het", "huis"));
		assertFalse(words.isPair("naar", "Zandhoek"));
		assertFalse(words.isPair("en", "boeren"));
	}

	@Test
	void hyphensAndApostrophesAreInsideWordsOnly() {
		Vocabulary words = of("dijk- en zee‐dijk, foto's, opa’s boeren' veer’ en dijk-\n");
		assertEquals(2, words.count("dijk"));
		assertTrue(words.knows("zee‐dijk"));
		assertTrue(words.knows("foto's"));
		assertTrue(words.knows("opa’s"));
		assertTrue(words.knows("boeren"));
		assertTrue(words.knows("veer"));
		assertFalse(of("dijk.sluis\n").knows("dijk.sluis"));
	}

	private static Vocabulary of(String text) {
		return Vocabulary.of(Lines.of(text));
	}
}
