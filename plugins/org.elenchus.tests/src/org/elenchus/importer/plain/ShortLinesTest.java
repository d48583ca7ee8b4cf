package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortLinesTest {

	private static final int WIDTH = 64;
	private static final String SENTENCE = "De veerman van Zandhoek kende iedere bocht van de rivier en elke boer die op maandag met zijn kazen naar "
			+ "de markt wilde varen, en toen de brug er lag had niemand hem meer nodig maar hij bleef nog jaren elke ochtend naar het "
			+ "water komen kijken. Over de bouw van de brug is lang gestreden, want de gemeente vroeg om hout omdat dat goedkoper was "
			+ "en de pachters vreesden dat hun weiden bij hoog water zouden verdwijnen. ";
	private static final String LAST = "Pas na drie winters viel het besluit.";
	private static final int MANY = 40;

	@Test
	void whatEndsASentenceFarFromTheMarginEndsAParagraphThoughItsSpacesDoNotSaySo() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < MANY; i++) {
			text.append(filled(SENTENCE + LAST)).append(i % 10 == 4 ? " \n" : "  \n");
		}
		assertEquals(MANY, Fixture.of(text.toString()).document().blocks().size());
	}

	@Test
	void whereLinesStopAnywhereItTellsNothing() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < MANY; i++) {
			text.append(filled(SENTENCE + LAST).replace(" hem meer", " \nhem meer").replace(" over", " \nover")).append("  \n");
		}
		String old = "De sluis aan de overkant van het water is ouder.";
		String blocks = Fixture.of(text + old + " \n" + filled(SENTENCE) + "  \n" + text).blocks();
		assertTrue(blocks.contains(old + " De veerman"), blocks);
	}

	@Test
	void aForgottenFullStopIsSeenWhereNoLineThatGoesOnIsSoShort() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < MANY; i++) {
			text.append(filled(SENTENCE + (i == 7 ? "Pas na drie winters viel het besluit om er een te bouwen, met man en macht" : LAST))).append('\n');
		}
		String blocks = Fixture.of(text.toString()).blocks();
		assertTrue(blocks.contains("met man en macht\nparagraph: De veerman"), blocks);
		assertFalse(blocks.contains("heading"), blocks);
	}

	/** Words in lines as full as they can be, each but the last with a space behind it. */
	private static String filled(String words) {
		StringBuilder text = new StringBuilder();
		int length = 0;
		for (String word : words.strip().split(" ")) {
			boolean fits = length + word.length() <= WIDTH;
			text.append(text.isEmpty() ? "" : fits ? " " : " \n").append(word);
			length = (fits ? length : 0) + word.length() + 1;
		}
		return text.toString();
	}
}
