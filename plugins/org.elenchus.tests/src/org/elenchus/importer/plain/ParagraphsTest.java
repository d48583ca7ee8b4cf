package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParagraphsTest {

	private static final String[][] STORY = {
			{ "De veerman van Zandhoek kende iedere bocht van de rivier en elke", "boer die er op maandag met zijn kazen naar de markt wilde varen.",
					"Toen de brug er lag had niemand hem meer nodig, maar hij bleef", "nog jaren elke ochtend naar het water komen kijken." },
			{ "Over de bouw van de brug is lang gestreden. De ingenieurs wilden", "een boog van staal, de gemeente vroeg om hout omdat dat goedkoper",
					"was, en de pachters langs de dijk vreesden dat hun weiden bij hoog", "water zouden verdwijnen. Pas na drie winters viel het besluit." },
			{ "Bij de opening sprak de burgemeester over vooruitgang. De veerman", "stond achteraan en zei niets. Een journalist die hem herkende",
					"schreef later dat hij had gelachen, anderen zagen hem huilen, en", "zijn eigen dochter wist zeker dat hij er niet was geweest." } };

	static Stream<Arguments> conventions() {
		return Stream.of(arguments("one space wraps, two part", " \n", "  \n"), arguments("none wraps, one parts", "\n", " \n"),
				arguments("two spaces wrap, one parts", "  \n", " \n"), arguments("blank lines part", "\n", "\n\n"),
				arguments("an empty line after every line", " \n\n", "  \n\n"), arguments("two lines apart, three part", "\n\n", "\n\n\n"),
				arguments("lines of Windows", " \r\n", "  \r\n"), arguments("an indent parts", "\n", "\n    "));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("conventions")
	void areFoundByWhateverTheDocumentPutsAtLineEnds(String name, String wrap, String paragraph) {
		assertEquals(expected(), Fixture.of(written(wrap, paragraph)).blocks());
	}

	private static String written(String wrap, String paragraph) {
		StringBuilder text = new StringBuilder();
		for (int round = 0; round < 2; round++) {
			for (String[] lines : STORY) {
				text.append(text.isEmpty() ? "" : paragraph).append(String.join(wrap, lines));
			}
		}
		return text.toString();
	}

	private static String expected() {
		StringBuilder text = new StringBuilder();
		for (int round = 0; round < 2; round++) {
			for (String[] lines : STORY) {
				text.append("paragraph: ").append(String.join(" ", lines)).append('\n');
			}
		}
		return text.toString();
	}

	@Test
	void aLineThatEndsInTheMiddleOfASentenceGoesOnWhateverStandsBehindIt() {
		assertEquals("""
				paragraph: De veerman van Zandhoek kende iedere bocht van de rivier en in het jaar 1902 voer hij nog elke dag heen en weer.
				paragraph: Over de bouw van de brug is lang gestreden. De ingenieurs wilden een boog van staal, de gemeente vroeg om hout.
				paragraph: Bij de opening sprak de burgemeester over vooruitgang. De man noemde het “een nieuwe tijd” voor de streek.
				""", Fixture.of("""
				De veerman van Zandhoek kende iedere bocht van de rivier en·
				in het jaar··
				1902 voer hij nog elke dag heen en weer.··
				Over de bouw van de brug is lang gestreden. De ingenieurs··
				wilden een boog van staal, de gemeente·
				vroeg om hout.··
				Bij de opening sprak de burgemeester over vooruitgang. De·
				man noemde het··
				“een nieuwe tijd” voor de streek.··
				""").blocks());
	}

	@Test
	void dotsInAQuotationBeforeAFigureEndNoParagraph() {
		assertEquals("""
				paragraph: Over de bouw van de brug is lang gestreden. De ingenieurs wilden een boog van staal, de gemeente vroeg om hout.
				paragraph: “Met de telling van 1902 en die van 1911 berekent men dat het dorp... 7.500 mensen verloor.”
				paragraph: Bij de opening sprak de burgemeester over vooruitgang...
				paragraph: 1911 werd een droog jaar.
				""", Fixture.of("""
				Over de bouw van de brug is lang gestreden. De ingenieurs wilden·
				een boog van staal, de gemeente vroeg om hout.··
				“Met de telling van 1902 en die van 1911 berekent men dat het·
				dorp...··
				7.500 mensen verloor.”··
				Bij de opening sprak de burgemeester over vooruitgang...··
				1911 werd een droog jaar.··
				""").blocks());
	}

	@Test
	void runsOfSpacesThatJustifyLinesBecomeOne() {
		assertEquals("paragraph: De veerman van Zandhoek kende iedere bocht van de rivier en elke boer.\n", Fixture.of("""
				De  veerman   van  Zandhoek kende  iedere
				bocht van\tde  rivier en elke boer.
				""").blocks());
	}

	@Test
	void aTextWithoutALineEndStays() {
		assertEquals("paragraph: één regel\n", Fixture.of("één regel ").blocks());
	}
}
