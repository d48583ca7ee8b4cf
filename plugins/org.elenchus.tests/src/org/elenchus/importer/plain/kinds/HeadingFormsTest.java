package org.elenchus.importer.plain.kinds;

import static org.elenchus.importer.plain.kinds.KindsRecordTest.check;
import static org.elenchus.importer.plain.kinds.KindsRecordTest.paragraph;
import static org.elenchus.importer.plain.kinds.KindsRecordTest.prose;

import org.junit.jupiter.api.Test;

class HeadingFormsTest {

	private static final String BLANK = "              |\n";

	/** A text whose lines have sixty characters. */
	private static final String SIXTY = """
			¶             |Over de bouw van de brug is lang gestreden. De ingenieur wou
			              |een boog van staal, de gemeente vroeg om hout omdat dat veel
			              |goedkoper was.
			              |
			""";

	@Test
	void aHeadingHasNineTenthsOfTheWidthAtMost() {
		check(SIXTY + """
				heading1      |De lange strijd om de brug tussen Zandhoek en een stad
				              |
				""" + SIXTY + """
				¶             |De lange strijd om de brug tussen Zandhoek en de steden
				              |
				""" + SIXTY);
	}

	@Test
	void aQuestionThatIsAHeadingHasFewer() {
		check(SIXTY + """
				heading1      |Was de strijd om de brug tussen dorp en stad nu over?
				              |
				""" + SIXTY + """
				¶             |Was de strijd om de brug tussen dorp en stad weer uit?
				              |
				""" + SIXTY);
	}

	@Test
	void aHeadingStartsWithACapitalOrADigit() {
		check(prose(1) + """
				heading1      |Het eerste plan
				              |
				""" + prose(1) + """
				heading1      |25 jaar later
				              |
				""" + prose(1) + """
				¶             |het eerste plan
				              |
				""" + prose(1));
	}

	@Test
	void cellsOfATableAreNoHeading() {
		check(prose(1) + """
				heading1      |Staal  12  hout
				              |
				""" + prose(1) + """
				¶             |Staal   12   hout
				              |
				""" + prose(1));
	}

	@Test
	void aShortSentenceIsNoHeading() {
		check(prose(1) + """
				¶             |Dat was niet waar.
				              |
				""" + prose(1) + """
				¶             |En daar kwam dit bij:
				              |
				""" + prose(1));
	}

	@Test
	void aHeadingHasALetterAndEndsWithNoClauseOrAmount() {
		check(prose(1) + """
				heading1      |1911 – 1925 – nu
				              |
				""" + prose(1) + """
				¶             |1911 – 1925 – 1940
				              |
				""" + prose(1) + """
				¶             |Het veer en de brug;
				              |
				""" + prose(1) + """
				¶             |De rente was 4 %
				              |
				""" + prose(1) + """
				heading1      |De 4 % rente
				              |
				""" + prose(1) + """
				¶             |Het veer en de brug,
				              |
				list-item1    |• van staal;
				list-item1    |• van hout.
				              |
				heading1      |Het veer en de brug
				              |
				list-item1    |• van staal;
				list-item1    |• van hout.
				""");
	}

	@Test
	void wordsInSingleQuotesMayStartAHeading() {
		check(prose(1) + """
				heading1      |‘Het grote plan’ van toen
				              |
				""" + prose(1));
	}

	@Test
	void aQuestionThatStartsWithAQuotationIsNoHeading() {
		check(prose(1) + """
				heading1      |Wie betaalde de “brug”?
				              |
				""" + prose(1) + """
				¶             |“Wie” betaalde de brug?
				              |
				""" + prose(1));
	}

	@Test
	void aQuestionIsAHeadingUnlessItHoldsAFullStopOrIsAnnounced() {
		check(prose(1) + """
				heading1      |2.1. Wie betaalde de brug?
				              |
				""" + prose(1) + """
				¶             |Ir. Wagenaar, wie betaalde de brug?
				              |
				""" + prose(1) + """
				¶             |1. ... en wie betaalde de brug?
				              |
				""" + prose(1) + """
				¶             |De vraag van het dorp was deze:
				              |
				¶             |Wie betaalde de brug?
				              |
				""" + prose(1));
	}

	@Test
	void aQuestionBehindTheVeryFirstLineIsAnnouncedToo() {
		check("""
				¶             |De vraag van het dorp was deze:
				              |
				¶             |Wie betaalde de brug?
				              |
				""" + prose(1));
	}

	@Test
	void aWordWithAFullStopIsAHeadingAtTheStartOfAPageAlone() {
		check(prose(1) + """
				heading1      |\fSlot.
				              |
				""" + prose(1) + """
				¶             |Slot.
				              |
				""" + prose(1) + """
				¶             |\fBlz.
				              |
				""" + prose(1) + """
				heading1      |\fIJs
				              |
				""" + prose(1) + """
				¶             |\fHet ijs smolt.
				              |
				""" + prose(1));
	}

	@Test
	void aHeadingHasThreeLinesAtMost() {
		check(prose(2) + paragraph("heading1", "De lange strijd\nom de brug van staal\nin de jaren van droogte") + prose(2)
				+ paragraph("¶", "De lange strijd\nom de brug van staal\nin de jaren van droogte\nen van honger") + prose(2));
	}

	/** Paragraphs with two blank lines behind each, so that none is taken for one that a page has cut. */
	private static String apart(String words) {
		return words.replace(BLANK, BLANK + BLANK);
	}

	@Test
	void aHeadingHasAHundredAndFiftyCharactersAtMost() {
		String hundred = "De lange strijd om de bouw van de brug tussen dorp\nen stad, die het er in de jaren van droogte en tot\n";
		check(apart(prose(2) + paragraph("heading1", hundred + "het einde van de oorlog maar niet over eens werden") + prose(2)
				+ paragraph("¶", hundred + "het einde van de oorlog maar niet over eens raakten") + prose(2)));
	}

	@Test
	void aHeadingOfTwoLinesStandsBehindASentenceThatAnnouncesNothing() {
		String two = "De lange strijd om een brug tussen het dorp en de\nstad in de jaren van droogte";
		check(apart(prose(2) + paragraph("heading1", two) + prose(2).replace("was.", "was") + paragraph("¶", two) + prose(2)));
		check(apart(prose(2) + paragraph("¶", "Op het bord aan de dijk stond dit:") + paragraph("¶", two) + prose(2)));
	}

	@Test
	void aHeadingOfTwoLinesMayStandBehindAnotherHeading() {
		check(apart(prose(2) + paragraph("heading1", "De brug") + paragraph("heading1", "De lange strijd om een brug tussen het dorp en de\nstad in de jaren van droogte")
				+ prose(2)));
	}

	@Test
	void aHeadingOfTwoLinesMayStandBehindTheVeryFirstLine() {
		String two = "De lange strijd om een brug tussen het dorp en de\nstad in de jaren van droogte";
		check(apart(paragraph("¶", "Dit is allemaal echt gebeurd.") + paragraph("heading1", two) + prose(3)));
		check(apart(paragraph("¶", "Dit stond op een bord aan de dijk:") + paragraph("¶", two) + prose(3)));
	}

	@Test
	void aHeadingOfTwoLinesHoldsNoSentenceNoYearBehindACommaAndNoAbbreviationAtALinesEnd() {
		check(apart(prose(2) + paragraph("¶", "De strijd om de brug. Een plan van de\ngemeente Zandhoek") + prose(2)
				+ paragraph("¶", "De strijd om de brug, een plan van de\ngemeente Zandhoek uit 1903") + prose(2)
				+ paragraph("¶", "De strijd om de brug, een plan van mr.\nvan Dijk en zijn dorp") + prose(2)
				+ paragraph("heading1", "De strijd om de brug, een plan van mr. van\nder Dijk en zijn dorp") + prose(2)));
	}

	@Test
	void aHeadingOfTwoLinesStartsWithACapitalAndEndsWithALetterOrADigit() {
		check(apart(prose(2) + paragraph("heading1", "De strijd om de brug en het plan van de\ngemeente Zandhoek") + prose(2)
				+ paragraph("¶", "de strijd om de brug en het plan van de\ngemeente Zandhoek") + prose(2)
				+ paragraph("¶", "De strijd om de brug en het plan van de\ngemeente (te Zandhoek)") + prose(2)
				+ paragraph("heading1", "De strijd om de brug en het plan van de\ngemeente in 1903") + prose(2)));
	}
}
