package org.elenchus.importer.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.importer.plain.Margin;
import org.junit.jupiter.api.Test;

class PagesRecordTest {

	private static Pages pages(Lines lines) {
		return Pages.of(SortedLines.of(lines, List.of(), List.of()));
	}

	static void check(String marked) {
		Margin.check(marked, lines -> Margin.roles(pages(lines).lines()));
	}

	@Test
	void aFormFeedStartsAPageWithTheNextWords() {
		check("""
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |\f
				       |
				^      |noteerde dat de sluis passeerde.
				^      |\fDaarna werd het stil.
				""");
	}

	@Test
	void numbersThatStandApartAndGrowArePageNumbers() {
		check("""
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |
				number |12
				       |
				       |noteerde dat de sluis passeerde, met de lading en de naam
				       |1911
				       |van de schipper, en de knecht die hem altijd was gevolgd
				       |
				number |- 13 -
				       |
				       |tot ver in de vorige eeuw, toen de sluis al lang dicht was
				       |
				       |7
				       |
				       |en er geen schip meer voer op de rivier langs het dorp.
				""");
	}

	@Test
	void numbersAtEdgesArePageNumbersWhereThreeGrowAsPagesDo() {
		check("""
				       |De sluiswachter hield een boek bij
				number |12
				^      |\fwaarin hij elk schip noteerde dat
				number |13
				^      |\fde sluis passeerde, met de lading
				number |14
				^      |\fen de naam van de schipper, want
				       |99
				""");
	}

	@Test
	void aShortLineBesideAPageNumberIsAHead() {
		check("""
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |
				head   |Het boek van de sluis
				       |
				number |12
				       |
				       |noteerde dat de sluis passeerde, met de lading en de naam
				""");
	}

	@Test
	void aShortLineBetweenASentenceAndAPageNumberIsAHeading() {
		check("""
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |noteerde dat de sluis passeerde, met lading en schipper.
				       |
				       |Het boek van de sluis
				       |
				number |12
				       |
				       |Noteren deed hij elk schip, met de lading en met de naam
				""");
	}

	@Test
	void firstLinesThatReturnWithAGrowingNumberAreHeads() {
		check("""
				head   |De sluis 12
				       |De sluiswachter hield een boek bij
				^head  |\fDe sluis 13
				       |waarin hij elk schip noteerde dat
				^head  |\fDe sluis 14
				       |de sluis passeerde, met de lading.
				""");
	}

	@Test
	void firstLinesThatReturnTwiceAreNoHeads() {
		check("""
				       |De sluis 12
				       |De sluiswachter hield een boek bij
				^      |\fDe sluis 13
				       |waarin hij elk schip noteerde dat
				^      |\fHet boek
				       |de sluis passeerde, met de lading.
				""");
	}

	@Test
	void numbersOfChaptersDoNotGrowAsPagesDo() {
		check("""
				       |Deel 1
				       |De sluiswachter hield een boek bij.
				^      |\fDeel 7
				       |Waarin stond elk schip dat hij zag.
				^      |\fDeel 90
				       |De sluis bleef open, ook voor hem.
				""");
	}

	@Test
	void inTextWithBlankLinesANumberNeedsMoreOfThem() {
		check("""
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |
				       |noteerde dat de sluis passeerde, met de lading en de naam
				       |
				       |12
				       |
				       |van de schipper, en de knecht die hem altijd was gevolgd
				       |
				       |
				number |13
				       |
				       |
				       |tot ver in de vorige eeuw, toen de sluis al lang dicht was
				""");
	}

	@Test
	void blankLinesBetweenShortLinesAreNotTheUsualOnes() {
		check("""
				       |De sluiswachter hield een boekje bij
				       |
				       |en noteerde daarin elk schip, en de
				       |
				number |12
				       |
				       |lading van elk schip, en de namen.
				""");
	}

	@Test
	void aNumberMayStandAtTheEdgeOfAText() {
		check("""
				number |12
				       |
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |noteerde dat de sluis passeerde, met de lading en de naam
				       |
				number |13
				""");
		check("""
				       |12
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |noteerde dat de sluis passeerde, met de lading en de naam
				       |13
				""");
	}

	@Test
	void twoBlankLinesOnOneSideAreEnoughAndOneIsNot() {
		check("""
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |
				       |
				number |12
				       |noteerde dat de sluis passeerde, met de lading en de naam
				       |
				       |13
				       |van de schipper, en de knecht die hem altijd was gevolgd
				number |14
				       |
				       |
				       |tot ver in de vorige eeuw, toen de sluis al lang dicht was
				""");
	}

	@Test
	void aPagesNumberHasFourDigitsAndDashesOfEightSignsAtMost() {
		check("""
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |
				number |---- 12 ----
				       |
				       |noteerde dat de sluis passeerde, met de lading en de naam
				       |
				       |----- 13 ----
				       |
				       |van de schipper, en de knecht die hem altijd was gevolgd
				       |
				number |1014
				       |
				       |tot ver in de vorige eeuw, toen de sluis al lang dicht was
				       |
				       |10150
				       |
				       |en er geen schip meer voer op de rivier langs het dorp.
				       |
				       |----
				       |
				       |De knecht bleef bij hem wonen, ook toen hij oud werd en
				       |
				       |1016a
				       |
				       |niemand meer wist waarom de sluis er eigenlijk nog lag.
				""");
	}

	@Test
	void aPageKeepsWhatItsStartIsByName() {
		assertEquals("form feed", pages(Lines.of("een\n\ftwee\n")).convention());
		assertEquals("none", pages(Lines.of("een\ntwee\n")).convention());
		assertEquals("leading space", pages(Lines.of(("De sluiswachter hield een boek bij\n".repeat(20) + " ").repeat(4))).convention());
	}
}
