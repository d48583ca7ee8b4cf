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

	private static Vocabulary of(String text) {
		return Vocabulary.of(Lines.of(text));
	}
}
