package org.elenchus.importer.plain.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.importer.plain.Margin;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.Pages;
import org.junit.jupiter.api.Test;

class ZonesTest {

	static Zones zones(Lines lines) {
		SeparatedNotes separated = SeparatedNotes.of(lines);
		return Zones.of(Pages.of(separated.lines()), separated.notes());
	}

	private static void check(String marked) {
		Margin.check(marked, lines -> Margin.roles(zones(lines).lines()));
	}

	@Test
	void notesAtTheEndsOfTwoPagesAreThreeThatTheirPagesReferTo() {
		check("""
				      |De veerman kende iedere bocht van de rivier.1
				note  |1 Gemeentearchief Zandhoek, veerboek
				note  |van 1911.
				^     |\fHij bleef nog jaren komen.2 Over de brug is gestreden.3
				note  |2 Ibidem, blad 6.
				note  |3 Zie ook het verslag.
				""");
	}

	@Test
	void twoOfThemMayBeChance() {
		check("""
				      |De veerman kende iedere bocht van de rivier.1
				      |1 Gemeentearchief Zandhoek, veerboek
				^     |\fHij bleef nog jaren komen.2 Over de brug is gestreden.
				      |2 Ibidem, blad 6.
				""");
	}

	@Test
	void notesThatTheirPageDoesNotReferToStandAtAChaptersEnd() {
		check("""
				      |De veerman kende iedere bocht van de rivier.1
				      |1 Gemeentearchief Zandhoek, veerboek
				      |2 Ibidem, blad 6.
				^     |\fHij bleef nog jaren komen. Over de brug is gestreden.3
				      |3 Zie ook het verslag.
				      |4 Ibidem.
				""");
	}

	@Test
	void aStarNoteEndsWithItsPage() {
		check("""
				      |De sluiswachter* hield een boek bij waarin hij elk schip
				note  |* Zo heette hij tot ver in de vorige eeuw, ook toen de
				note  |sluis al lang gesloten
				^     |\fnoteerde dat de sluis passeerde.
				""");
	}

	@Test
	void aStarTooFarAboveIsAnotherOne() {
		String far = "De sluis lag stil, want er voer geen schip meer.\n".repeat(120);
		assertEquals(0, zones(Lines.of("De sluiswachter* hield een boek bij.\n" + far + "* De deuren zijn van hout.\n")).notes().size());
		assertEquals(1, zones(Lines.of("De sluiswachter* hield een boek bij.\n" + far.substring(49) + "* De deuren zijn van hout.\n")).notes().size());
	}
}
