package org.elenchus.importer.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

class RegistersTest {

	private static final String CARD = "{source lenoe2010: book author \"Matthew E. Lenoe\" title \"The Kirov Murder and Soviet History\" year 2010}\n";
	private static final String OTHER = "{source lenoe2010: book author \"Matthew E. Lenoe\" title \"Closer to the Masses\" year 2004}\n";

	@Test
	void theCardsOfAllRegistersCount() {
		Works works = Registers.read(Map.of("a.elx", CARD, "b.elx", "{source b: book author \"Robert Conquest\" title \"The Great Terror\"}\n"));
		assertEquals("lenoe2010", works.by("lenoe").getFirst().key());
		assertEquals("b", works.by("conquest").getFirst().key());
	}

	@Test
	void editionsAreNoRegisters() {
		assertTrue(Registers.read(Map.of("a.elx", "{edition a}\n\n" + CARD)).isEmpty());
		assertTrue(Registers.read(Map.of("a.elx", "Words of an author's.\n\n" + CARD)).isEmpty());
		assertTrue(Registers.read(Map.of("a.elx", "No {source} at all")).isEmpty());
	}

	@Test
	void theSameCardTwiceIsOneWork() {
		assertFalse(Registers.read(Map.of("a.elx", CARD, "b.elx", CARD)).isEmpty());
	}

	@Test
	void aKeyOfTwoWorksMeansNone() {
		assertTrue(Registers.read(Map.of("a.elx", CARD, "b.elx", OTHER)).isEmpty());
	}
}
