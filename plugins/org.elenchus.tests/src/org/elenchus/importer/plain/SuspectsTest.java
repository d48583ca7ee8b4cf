package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SuspectsTest {

	private static final String WITHOUT = "Zij konden niet zwemmen. Wij konden niet roeien. Zij wilden niet zwemmen. ";

	@Test
	void withForNotIsDoubtedWhereTheWordsAroundItStandAroundNotElsewhere() {
		assertEquals(List.of("negation met -> niet"), suspects(WITHOUT + "De boeren konden met zwemmen en gingen met de boot."));
	}

	@Test
	void withStaysUndoubtedWhereItIsAtHome() {
		assertEquals(List.of(), suspects(WITHOUT + "De boeren kwamen met de boot en gingen met de trein."));
	}

	@Test
	void withStaysUndoubtedBeforeAWordThatStandsNowhereElseAndBeforeAColon() {
		String often = "Dat lukte nog niet. Dat is nog niet te zien. Zij kwam nog niet. Men zag nog niet: de dijk. Men riep nog niet: de sluis. ";
		assertEquals(List.of(), suspects(often + "De sluiswachter werkte nog met lantaarns. Hij sloot nog met: tot morgen."));
	}

	@Test
	void withIsDoubtedBeforeAVerbThatHasItsSubject() {
		assertEquals(List.of("negation met -> niet"), suspects("Hij schreef dat men met mag zwemmen. Hij kwam met de boot."));
	}

	@Test
	void aYearGluedToAWord() {
		assertEquals(List.of("glued-year in1927 -> in 1927", "glued-year 1934naar -> 1934 naar"),
				suspects("De oogst mislukte in1927 opnieuw en men trok in 1934naar de stad."));
	}

	@Test
	void wordsGluedTogether() {
		String often = "de mogelijkheid, een mogelijkheid, geen mogelijkheid, die mogelijkheid, elke mogelijkheid, de dijk, de sluis, de kade, de haven. ";
		assertEquals(List.of("glued-words demogelijkheid -> de mogelijkheid"), suspects(often + "Men zag demogelijkheid over het hoofd."));
	}

	@Test
	void wordsThatOnlyLookGluedStay() {
		String often = "het, het, het, het, het, geen, geen, geen, geen, geen, hier, hier, hier, hier, hier, tegen, tegen, tegen, tegen, tegen. ";
		assertEquals(List.of(), suspects(often + "Hij verzette zich hiertegen, hetgeen hem berouwde."));
	}

	@Test
	void aWordSplitInALine() {
		assertEquals(List.of("split-word ge-weest -> geweest"), suspects("Hij is er geweest, zij is er nooit ge-weest."));
	}

	@Test
	void aPercentSign() {
		assertEquals(List.of("percent-sign /o -> %"), suspects("Van de boeren had 12/o een paard."));
	}

	@Test
	void nothingIsRepaired() {
		String text = "De oogst mislukte in1927 opnieuw.";
		assertEquals("paragraph: " + text + "\n", Fixture.of(text).blocks());
	}

	@Test
	void quotesAreCountedAndStay() {
		Fixture fixture = Fixture.of("Hij zei: “nooit.\n\nZij zei: “altijd”.");
		assertEquals(1, fixture.count("quotes-unbalanced"));
		assertEquals("paragraph: Hij zei: “nooit.\nparagraph: Zij zei: “altijd”.\n", fixture.blocks());
	}

	private static List<String> suspects(String text) {
		return Fixture.of(text).suspects();
	}
}
