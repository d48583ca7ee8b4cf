package org.elenchus.importer.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.importer.plain.Fixture;
import org.junit.jupiter.api.Test;

class ShiftedFontTest {

	private static final String STORY = """
			De veerman van Zandhoek kende iedere bocht van de rivier en elke boer die er op maandag met zijn kazen naar de markt
			wilde varen. Toen de brug er lag had niemand hem meer nodig, maar hij bleef nog jaren elke ochtend naar het water
			komen kijken. Over de bouw van de brug is lang gestreden. De ingenieurs wilden een boog van staal, de gemeente vroeg
			om hout omdat dat goedkoper was, en de pachters langs de dijk vreesden dat hun weiden bij hoog water zouden verdwijnen.
			""";

	@Test
	void wordsAreReadByTheOrderOfTheirGlyphs() {
		assertEquals(STORY + "Het boek De\uFFFDveerman\uFFFDvan\uFFFDde\uFFFDrivier is zoek.",
				read(STORY + "Het boek " + shifted("De veerman van de rivier") + " is zoek."));
	}

	@Test
	void quotesAndAccentsAreInTheOrderOfTheMacintosh() {
		assertEquals(STORY + "Zijn ‘carrière’\uFFFDvan\uFFFDveerman bleef uit.",
				read(STORY + "Zijn ¶FDUULqUH·\uFFFD" + shifted("van veerman") + " bleef uit."));
	}

	@Test
	void acronymsAreNoGlyphs() {
		String text = STORY + "De NKVD, de CIA, de URSS en het KNMI. " + shifted("de rivier");
		assertEquals(STORY + "De NKVD, de CIA, de URSS en het KNMI. de\uFFFDrivier", read(text));
	}

	@Test
	void withoutLostCharactersNothingIsShifted() {
		String text = STORY + "De afdeling WRWDOLWDULVWHQ.";
		assertEquals(text, read(text));
	}

	@Test
	void whatIsLostStaysAndIsCounted() {
		Fixture fixture = Fixture.of(STORY + "Het boek " + shifted("De veerman van 1902") + " is zoek.");
		assertEquals(7, fixture.count("characters-lost"));
		assertEquals("Deveermanvan".length(), fixture.count("characters-decoded"));
	}

	private static String read(String text) {
		return ShiftedFont.read(text).text();
	}

	/** Words as a converter prints their glyphs: what has a number below 32 is lost. */
	private static String shifted(String words) {
		StringBuilder printed = new StringBuilder();
		for (char c : words.toCharArray()) {
			printed.append(c - 29 > ' ' ? (char) (c - 29) : '\uFFFD');
		}
		return printed.toString();
	}
}
