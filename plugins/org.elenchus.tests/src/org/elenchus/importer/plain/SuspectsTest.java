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
	void aWordSplitByAHyphenAndASpace() {
		assertEquals(List.of("split-word ge- weest -> geweest"), suspects("Hij is er geweest, zij is er nooit ge- weest."));
		assertEquals(List.of(), suspects("Hij is er geweest, weest niet bang, zij is er nooit ge- weest."));
	}

	@Test
	void aHyphenBeforeAConjunctionStandsForWhatFollows() {
		assertEquals(List.of(), suspects("Zij gaven elkaar de handen. Het was hand- en spandienst."));
	}

	@Test
	void aPercentSign() {
		assertEquals(List.of("percent-sign /o -> %"), suspects("Van de boeren had 12/o een paard."));
	}

	@Test
	void aPercentSignStandsBehindADigitAndBeforeNoLetter() {
		assertEquals(List.of("percent-sign °o -> %"), suspects("Van de boeren had 12°o een paard."));
		assertEquals(List.of("percent-sign /o -> %"), suspects("Een paard had 12/o"));
		assertEquals(List.of(), suspects("Van de boeren had en/o een paard, 12/p een koe, 12/om een geit en 12-o een schaap."));
		assertEquals(List.of(), suspects("/o was een teken in het boek."));
	}

	@Test
	void aYearIsGluedToAWholeWordOnly() {
		assertEquals(List.of("glued-year In1911 -> In 1911"), suspects("In1911 kwam de brug."));
		assertEquals(List.of(), suspects("Het boek van oud-in1911 en 3in1911 en oud-in1911naar en in19112 en in1250."));
		assertEquals(List.of("glued-year 1934en -> 1934 en"), suspects("Men trok in 1934en later in 1934a of in 1934Naar de stad."));
	}

	@Test
	void aWordThatIsSplitHasTwoHalvesOfWhichTheSecondIsNoWord() {
		assertEquals(List.of("split-word ge-we -> gewe"), suspects("Zij gewe en ge-we."));
		assertEquals(List.of(), suspects("Zij gew en ge-w."));
		assertEquals(List.of(), suspects("Hij is er geweest, zij is er nooit ge-Weest."));
		assertEquals(List.of(), suspects("Hij is er geweest, zij is er nooit er-ge-weest."));
		assertEquals(List.of(), suspects("Hij is er geweest, zij is er nooit ge-weest-en."));
		assertEquals(List.of(), suspects("Hij is er geweest, weest niet bang, zij is er nooit ge-weest."));
		assertEquals(List.of(), suspects("Hij is er geweest, zij is er nooit ge-weest, en wij ge-weest."));
		assertEquals(List.of(), suspects("Zij is er nooit ge-weest."));
		assertEquals(List.of(), suspects("Hij is er geweest, zij is er nooit ge-"));
	}

	private static String often(String words, int times) {
		return (words + ", ").repeat(times) + "zo was het. ";
	}

	@Test
	void gluedWordsHaveSevenLettersAndStandOnce() {
		assertEquals(List.of("glued-words deboten -> de boten"), suspects(often("de boten", 5) + "Men zag deboten."));
		assertEquals(List.of(), suspects(often("de boot", 5) + "Men zag deboot."));
		assertEquals(List.of(), suspects(often("de boten", 5) + "Men zag deboten en deboten."));
	}

	@Test
	void eachHalfOfGluedWordsStandsFiveTimesElsewhere() {
		assertEquals(List.of("glued-words boothet -> boot het"), suspects(often("boot", 5) + often("het", 3) + "Men zag boothet."));
		assertEquals(List.of(), suspects(often("boot", 4) + often("het", 5) + "Men zag boothet."));
		assertEquals(List.of(), suspects(often("boot", 5) + often("het", 2) + "Men zag boothet."));
	}

	@Test
	void oneHalfOfGluedWordsMakesNoCompoundsAndTheOtherHasFourLetters() {
		assertEquals(List.of("glued-words hetveer -> het veer"), suspects(often("het veer", 5) + "Men zag hetveer."));
		assertEquals(List.of(), suspects(often("werd dag", 5) + "Het werddag."));
		assertEquals(List.of(), suspects(often("dak", 5) + often("niet", 5) + "Men zag dakniet."));
		assertEquals(List.of(), suspects(often("boten veer", 5) + "Men zag botenveer."));
		assertEquals(List.of(), suspects(often("boten", 5) + often("veer", 5) + "Men zag botenveer."));
		assertEquals(List.of(), suspects(often("waar", 5) + often("tegen", 5) + "Men zag waartegen."));
	}

	@Test
	void halvesOfGluedWordsHaveThirtyEightLettersAtMost() {
		String longest = "veermansverenigingsvergaderingsnotulen";
		assertEquals(List.of("glued-words " + longest + "het -> " + longest + " het"),
				suspects(often(longest, 5) + often("het", 5) + "Men las " + longest + "het."));
		String longer = "veermansverenigingsvergaderingsnotulist";
		assertEquals(List.of(), suspects(often(longer, 5) + often("het", 5) + "Men las " + longer + "het."));
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
