package org.elenchus.importer.plain.lines;

import static org.elenchus.importer.plain.lines.PagesRecordTest.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Which lines of pages are heads and feet: beside the pages' numbers, or because they return. */
class HeadsRecordTest {

	@Test
	void aHeadMayStandBelowANumberToo() {
		check("""
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |
				number |12
				       |
				head   |Het boek van de sluis
				       |
				       |noteerde dat de sluis passeerde, met de lading en de naam
				""");
		check("""
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |noteerde dat de sluis passeerde, met lading en schipper.
				       |
				number |12
				       |
				       |Het boek van de sluis
				       |
				       |Noteren deed hij elk schip, met de lading en met de naam
				""");
	}

	@Test
	void aHeadBesideANumberStandsApartAndIsShortAndNoPartOfASentence() {
		check("""
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |
				number |12
				       |
				       |Het boek van de sluis
				       |noteerde dat de sluis passeerde, met de lading en de naam
				       |
				number |13
				       |
				       |het boek van de sluis
				       |
				       |van de schipper, en de knecht die hem altijd was gevolgd
				       |
				number |14
				       |
				       |Het boek van de sluis.
				       |
				       |tot ver in de vorige eeuw, toen de sluis al lang dicht was
				       |
				number |15
				       |
				head   |Het boek van de sluis dat de wachter bijhield tot het jaar van de vloe
				       |
				       |en er geen schip meer voer op de rivier langs het dorp.
				""");
		check("""
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |
				number |12
				       |
				       |Het boek van de sluis dat de wachter bijhield tot het jaar van de vloed
				       |
				       |
				       |noteerde dat de sluis passeerde, met de lading en de naam
				""");
	}

	@Test
	void aHeadBesideANumberMayStandAtAPagesEdge() {
		check("""
				       |
				head   |Het boek van de sluis
				       |
				number |12
				       |
				       |De sluiswachter hield een boek bij waarin hij elk schip
				       |noteerde dat de sluis passeerde, met lading en schipper.
				       |
				number |13
				       |
				head   |De sluis
				       |
				^      |\fVan de knecht hield hij geen boek bij en niemand anders.
				""");
	}

	@Test
	void headsHaveNumbersThatGrowAboutAsFastAsThePages() {
		check(heads("head", 12, 13, 16));
		check(heads("", 12, 13, 17));
		check(heads("", 12, 12, 13));
		check(heads("", 14, 13, 12));
	}

	/** Three pages with these numbers in their heads, which are all {@code role}. */
	private static String heads(String role, int one, int two, int three) {
		return """
				%-7s|De sluis %d
				       |De sluiswachter hield een boek bij
				^%-6s|\fDe sluis %d
				       |waarin hij elk schip noteerde dat
				^%-6s|\fDe sluis %d
				       |de sluis passeerde, met de lading.
				""".formatted(role, one, role, two, role, three);
	}

	@Test
	void aHeadMayReturnOnEveryOtherPageAndNoLessOften() {
		check("""
				head   |De sluis 12
				       |De sluiswachter hield een boek bij
				^      |\fwaarin hij elk schip noteerde dat
				       |er door de sluis ging, en meer niet
				^head  |\fDe sluis 13
				       |van alle schepen die er voeren, en
				^      |\fvan de vracht die zij hadden en de
				       |naam van de schipper, en de dag en
				^head  |\fDe sluis 14
				       |het uur van de dag, en het weer.
				""");
		check("""
				       |De sluis 12
				       |De sluiswachter hield een boek bij
				^      |\fwaarin hij elk schip noteerde dat
				       |er door de sluis ging, en meer niet
				^      |\fDe sluis 13
				       |van alle schepen die er voeren, en
				^      |\fvan de vracht die zij hadden en de
				       |naam van de schipper, en de dag en
				^      |\fhet uur van de dag, en het weer en
				       |de wind, en de stand van het water,
				^      |\fDe sluis 14
				       |en het geld dat hij ervoor kreeg.
				""");
	}

	@Test
	void theHeadingThatHeadsRepeatIsNone() {
		check("""
				       |De sluiswachter hield een boek bij.
				^      |\fDe sluis
				       |Daarin noteerde hij elk schip, met
				^head  |\fDe sluis
				       |de lading en de naam van de man,
				^head  |\fDe sluis
				       |en de dag en het uur van de dag.
				""");
		check("""
				^      |\fDe sluis
				       |Daarin noteerde hij elk schip, met
				^head  |\fDe sluis
				       |de lading en de naam van de man,
				^head  |\fDe sluis
				       |en de dag en het uur van de dag.
				""");
	}

	@Test
	void aHeadThatCutsASentenceIsNoHeading() {
		check("""
				       |De sluiswachter hield een boek bij
				^head  |\fDe sluis
				       |Daarin noteerde hij elk schip, met
				^head  |\fDe sluis
				       |de lading en de naam van de man,
				^head  |\fDe sluis
				       |en de dag en het uur van de dag.
				""");
		check("""
				       |De sluiswachter hield een boek bij.
				^head  |\fDe sluis
				       |daarin noteerde hij elk schip, met
				^head  |\fDe sluis
				       |de lading en de naam van de man,
				^head  |\fDe sluis
				       |en de dag en het uur van de dag.
				""");
	}

	@Test
	void linesAboveNotesAreNoFeet() {
		String text = "De sluiswachter\nDe sluis\n1 Noot een\n\fhield een boek\nDe sluis\n2 Noot twee\n\fvan de schepen\nDe sluis\n3 Noot drie\n";
		SortedLines lines = SortedLines.of(Lines.of(text), List.of(), List.of(2, 5, 8));
		assertEquals(List.of(Role.TEXT, Role.TEXT, Role.TEXT), List.of(1, 4, 7).stream().map(Pages.of(lines).lines()::role).toList());
		SortedLines without = SortedLines.of(Lines.of(text.replaceAll("\\d Noot .*\n", "")), List.of(), List.of());
		assertEquals(List.of(Role.RUNNING_HEAD, Role.RUNNING_HEAD, Role.RUNNING_HEAD),
				List.of(1, 3, 5).stream().map(Pages.of(without).lines()::role).toList());
	}
}
