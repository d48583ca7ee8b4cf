package org.elenchus.importer.plain.paragraphs;

import static org.elenchus.importer.plain.paragraphs.ParagraphsRecordTest.check;

import org.junit.jupiter.api.Test;

/** Sentences that blank lines cut. */
class CutSentencesTest {

	@Test
	void aSemicolonGoesOnInSmallLetters() {
		check("""
				¶   |De veerman van Zandhoek kende iedere bocht van de rivier en voer;
				    |
				    |maar toen de brug er lag had niemand hem meer nodig in het dorp.
				""");
	}

	@Test
	void aLetterGoesOnWithAFigure() {
		check("""
				¶   |De veerman van Zandhoek kende iedere bocht van de rivier, zoals
				    |hij zei toen de brug er lag, na de zomer van het natte jaar
				    |
				    |1902 nog altijd, en bleef tot het laatst naar het water kijken.
				""");
	}

	@Test
	void aQuotationGoesOnBehindOneBlankLineAndNotBehindTwo() {
		check("""
				¶   |De veerman van Zandhoek kende iedere bocht van de rivier en riep
				    |
				    |“Kom maar” naar iedere boer die naar de markt wilde met zijn kaas.
				""");
		check("""
				¶   |De veerman van Zandhoek kende iedere bocht van de rivier en riep
				    |
				    |
				¶   |“Kom maar” naar iedere boer die naar de markt wilde met zijn kaas.
				""");
	}

	@Test
	void dotsInAQuotationLeaveWordsOutBeforeAFigure() {
		check("""
				¶   |De veerman zei: “Ik ken iedere bocht van de rivier en elke boer...
				    |
				    |1902 was mijn laatste jaar.” Daarna zweeg hij en keek naar het water.
				""");
		check("""
				¶   |De veerman zei: “Ik ken iedere bocht van de rivier en elke boer…
				    |
				    |1902 was mijn laatste jaar.” Daarna zweeg hij en keek naar het water.
				""");
		check("""
				¶   |De veerman zei: “Ik ken iedere bocht.” Hij kende ook elke boer...
				    |
				¶   |1902 was zijn laatste jaar. Daarna zweeg hij en keek naar het water.
				""");
		check("""
				¶   |De veerman zei: “Ik ken iedere bocht van de rivier en elke boer...
				    |
				¶   |Het was mijn laatste jaar.” Daarna zweeg hij en keek naar het water.
				""");
		check("""
				¶   |De veerman zei: “Ik ken iedere bocht van de rivier en elke boer.
				    |
				¶   |1902 was mijn laatste jaar.” Daarna zweeg hij en keek naar het water.
				""");
	}
}
