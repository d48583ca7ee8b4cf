package org.elenchus.importer.plain.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

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

	private static final String FIRST_PAGE = """
			      |De veerman kende iedere bocht van de rivier.1 Hij voer.2
			note  |1 Gemeentearchief Zandhoek.
			note  |2. Het veerboek.
			""";

	@Test
	void theirNumbersMayHaveAFullStopOrABracketOrNoSpaceBehindThem() {
		check(FIRST_PAGE + """
				^     |\fHij bleef nog jaren komen.3 Over de brug is gestreden.4
				note  |3) Ibidem, blad 6.
				note  |4Zie ook het verslag.
				""");
	}

	@Test
	void oneMayBeMissingOnAPageAndTwoMayNot() {
		check(FIRST_PAGE + """
				^     |\fHij bleef nog jaren komen.3 Over de brug is gestreden.5
				note  |3 Ibidem, blad 6.
				note  |5 Zie ook het verslag van
				note  |5 Oktober 1911.
				note  |8 Oktober ook.
				""");
	}

	@Test
	void whatIsLikeANoteAboveThemIsText() {
		check(FIRST_PAGE + """
				^     |\fHij telde de schepen die er waren:
				      |1 Boot van hout.
				      |30 Boten van staal.
				      |Hij bleef nog jaren komen.3 Over de brug is gestreden.4
				note  |3 Ibidem, blad 6.
				note  |4 Zie ook het verslag.
				""");
	}

	@Test
	void elevenMayBeMissingBeforeAPageAndTwelveMayNot() {
		check(FIRST_PAGE + """
				^     |\fHij bleef nog jaren komen.14
				note  |14 Ibidem, blad 6.
				""");
		check(FIRST_PAGE + """
				^     |\fHij bleef nog jaren komen.3
				note  |3 Ibidem, blad 6.
				^     |\fOver de brug is gestreden.16
				      |16 Het verslag.
				""");
	}

	@Test
	void theyMayCountAnewFromOne() {
		check(FIRST_PAGE + """
				^     |\fHij bleef nog jaren komen.3
				note  |3 Ibidem, blad 6.
				^     |\fOver de brug is gestreden.1
				note  |1 Het verslag.
				^     |\fOver het veer is gestreden.1
				note  |1 Het verslag van
				note  |12 dagen.
				""");
	}

	@Test
	void aNumberMayBeTheLastThingOnAPage() {
		String pages = "De veerman voer.1 Hij bleef.2\n1 Het veerboek.\n2 Aldaar.\n\fDe brug.3\n3 Het verslag, blad\n";
		assertEquals(3, zones(Lines.of(pages + "12")).notes().size());
		assertEquals(3, zones(Lines.of(pages + "12.")).notes().size());
	}

	@Test
	void aStarNoteStartsWithACapitalBehindTheStarsThatAWordAboveHas() {
		check("""
				      |De sluiswachter* hield een boek bij,** en nog een.(*)
				note  |** Het boek is zoek.
				note  |*) Zo heette hij toen.
				note  |(*) “Een boek” is veel gezegd.
				""");
		check("""
				      |De sluiswachter* hield een boek bij.
				      |** Het boek is zoek.
				      |* zo heette hij toen.
				      |De sluis lag er * nog.
				note  |* Zo heette hij toen.
				      |* Zo heette hij niet meer.
				""");
	}

	@Test
	void aStarBeforeOrInsideAWordRefersToNoNote() {
		check("""
				      |De *sluiswachter hield een boek bij.
				      |* Zo heette hij toen.
				""");
		check("""
				      |De sluis*wachter hield een boek**** bij.
				      |* Zo heette hij toen.
				""");
		check("""
				      |(*) de sluiswachter hield een boek bij.
				      |(*) Zo heette hij toen.
				""");
	}

	@Test
	void numbersThatDoNotFollowAreMoreOfTheNoteBefore() {
		String text = """
				De veerman kende iedere bocht van de rivier.1 Hij voer.2
				1 Gemeentearchief Zandhoek.
				2 Het veerboek.
				\fHij bleef nog jaren komen.3 Over de brug is gestreden.5
				3 Ibidem, blad 6.
				5 Zie ook het verslag van
				5 Oktober 1911, en dat van
				2 November, en dat van
				8 December.
				""";
		assertEquals(List.of(1, 2, 3, 5), zones(Lines.of(text)).notes().stream().map(Note::number).toList());
	}

	@Test
	void aPageDoesNotStartWithTheLastNoteOfThePageBefore() {
		check(FIRST_PAGE + """
				^     |\fHij telde de schepen die er waren:2
				      |2 Boten van staal.3
				note  |3 Ibidem, blad 6.
				""");
	}
}
