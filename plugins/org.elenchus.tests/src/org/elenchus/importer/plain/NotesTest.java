package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.junit.jupiter.api.Test;

class NotesTest {

	private static final String RULE = " ".repeat(44) + "\n";

	@Test
	void areCutOutOfTheSentenceThatTheyDivide() {
		assertEquals("""
				paragraph: De veerman van Zandhoek kende iedere bocht van de rivier.[1] Toen de brug er lag had niemand hem meer nodig, maar hij bleef nog jaren elke ochtend naar het water komen.[2]
				footnote 1: Gemeentearchief Zandhoek, veerboek 1890-1902, blad 4.
				footnote 2: Ibidem, blad 6.
				paragraph: Over de bouw van de brug is daarna lang gestreden.
				""", Fixture.of("""
				De veerman van Zandhoek kende iedere bocht van de rivier.1 Toen·
				de brug er lag had niemand hem meer nodig, maar hij bleef nog·

				""" + RULE + """
				1 Gemeentearchief Zandhoek, veerboek 1890-1902,·
				blad 4.·
				2 Ibidem, blad 6.·
				 jaren elke ochtend naar het water komen.2··
				Over de bouw van de brug is daarna lang gestreden.··
				""").blocks());
	}

	@Test
	void goOnBehindTheNextRule() {
		Fixture fixture = Fixture.of("""
				De veerman kende de rivier.1 Toen de brug er lag bleef hij nog·

				""" + RULE + """
				1 Het veerboek is het enige dat bewaard is, want in de winter van·
				1911 brandde het huis af, met de brieven van·
				 jaren komen.2 Niemand heeft hem ooit gevraagd waarom hij elke·
				ochtend kwam, en hij sprak er met geen mens over, zelfs niet·

				""" + RULE + RULE + """
				zijn vader en van de pachters.·
				2 Ibidem.·
				 met zijn dochter.··
				""");
		assertEquals("""
				paragraph: De veerman kende de rivier.[1] Toen de brug er lag bleef hij nog jaren komen.[2] Niemand heeft hem ooit gevraagd waarom hij elke ochtend kwam, en hij sprak er met geen mens over, zelfs niet met zijn dochter.
				footnote 1: Het veerboek is het enige dat bewaard is, want in de winter van 1911 brandde het huis af, met de brieven van zijn vader en van de pachters.
				footnote 2: Ibidem.
				""", fixture.blocks());
		assertEquals(List.of("1 ", "2 "), fixture.removed(Reason.NOTE_LABEL));
	}

	@Test
	void nothingNeedsToPartThemFromThePage() {
		assertEquals("""
				paragraph: De veerman van Zandhoek kende iedere bocht van de rivier.[1] Toen de brug er lag had niemand hem meer nodig, maar hij bleef nog jaren elke ochtend naar het water komen.[2] Over de bouw van de brug is daarna lang gestreden, ook door de pachters.[3]
				footnote 1: Gemeentearchief Zandhoek, veerboek 1890-1902, blad 4.
				footnote 2: Ibidem, blad 6.
				footnote 3: Zie ook het verslag van de commissie.
				""", Fixture.of("""
				De veerman van Zandhoek kende iedere bocht van de rivier.1 Toen
				de brug er lag had niemand hem meer nodig, maar hij bleef nog
				1 Gemeentearchief Zandhoek, veerboek 1890-1902,
				blad 4.
				\fjaren elke ochtend naar het water komen.2 Over de bouw van de
				brug is daarna lang gestreden, ook door de pachters.3
				2 Ibidem, blad 6.
				3 Zie ook het verslag van de commissie.
				""").blocks());
	}

	@Test
	void amongNotesANumberNeedsNoFullStop() {
		assertEquals("""
				paragraph: Het veer.[1] De boot.[2] De brug.[3] De dijk.[4] De sluis.[5]
				heading1: Noten
				footnote 1: Veerboek 1890.
				footnote 2: Veerboek 1891.
				footnote 3: Veerboek 1892.
				footnote 4: Veerboek 1893.
				footnote 5: Veerboek 1894.
				""", Fixture.of("""
				Het veer.1 De boot.2 De brug.3 De dijk.4 De sluis.5

				Noten

				1 Veerboek 1890.
				2 Veerboek 1891.
				3 Veerboek 1892.
				4 Veerboek 1893.
				5 Veerboek 1894.
				""").blocks());
	}

	@Test
	void numberedItemsBehindAHeadingAreNotesWhereTheTextCountsAsMany() {
		assertEquals("""
				paragraph: Het veer.[1] De boot.[2] De brug.[3] De dijk.[4] De sluis.[5]
				heading1: Noten
				footnote 1: Veerboek 1890.
				footnote 2: Veerboek 1891.
				footnote 3: Veerboek 1892.
				footnote 4: Veerboek 1893.
				footnote 5: Veerboek 1894.
				""", Fixture.of("""
				Het veer.1 De boot.2 De brug.3 De dijk.4 De sluis.5

				Noten

				1. Veerboek 1890.
				2. Veerboek 1891.
				3. Veerboek 1892.
				4. Veerboek 1893.
				5. Veerboek 1894.
				""").blocks());
	}

	@Test
	void aNoteThatIsMissingAtAPagesEndEndsNoCount() {
		assertEquals("""
				paragraph: De veerman van Zandhoek kende iedere bocht van de rivier.[1] Toen de brug er lag had niemand hem meer nodig, maar hij bleef nog jaren elke ochtend naar het water komen.[2] Over de bouw van de brug is daarna lang gestreden, ook door de pachters.[3] De gemeente vroeg om hout.[4]
				footnote 1: Gemeentearchief Zandhoek, veerboek.
				footnote 3: Zie ook het verslag van de commissie.
				footnote 4: Ibidem, blad 9.
				""", Fixture.of("""
				De veerman van Zandhoek kende iedere bocht van de rivier.1 Toen
				de brug er lag had niemand hem meer nodig, maar hij bleef nog
				1 Gemeentearchief Zandhoek, veerboek.
				\fjaren elke ochtend naar het water komen.2 Over de bouw van de
				\fbrug is daarna lang gestreden, ook door de pachters.3 De
				gemeente vroeg om hout.4
				3 Zie ook het verslag van de commissie.
				4 Ibidem, blad 9.
				""").blocks());
	}

	@Test
	void aNumberAtAPagesEndMayBeGluedToTheNote() {
		assertEquals("""
				paragraph: De veerman van Zandhoek kende iedere bocht van de rivier.[1] Toen de brug er lag had niemand hem meer nodig, maar hij bleef nog jaren elke ochtend naar het water komen.[2] Over de bouw van de brug is daarna lang gestreden, ook door de pachters.[3]
				footnote 1: Gemeentearchief Zandhoek, veerboek.
				footnote 2: Ibidem, blad 6.
				footnote 3: Zie ook het verslag van de commissie.
				""", Fixture.of("""
				De veerman van Zandhoek kende iedere bocht van de rivier.1 Toen
				de brug er lag had niemand hem meer nodig, maar hij bleef nog
				1Gemeentearchief Zandhoek, veerboek.
				\fjaren elke ochtend naar het water komen.2 Over de bouw van de
				brug is daarna lang gestreden, ook door de pachters.3
				2Ibidem, blad 6.
				3Zie ook het verslag van de commissie.
				""").blocks());
	}

	@Test
	void aListAboveTheNotesOfAPageIsNone() {
		assertEquals("""
				paragraph: De commissie noemde drie redenen.[1] Het waren de volgende:
				list-item1 1.: Het staal was duurder dan het hout.
				list-item1 2.: De dijk kon zo'n last niet dragen.
				list-item1 3.: Niemand had erom gevraagd.
				paragraph: Daarna ging men uiteen, want het was laat.
				footnote 1: Gemeentearchief Zandhoek, veerboek.
				paragraph: De pachters langs de dijk waren er niet bij geweest.[2] Over de bouw van de brug is nog lang gestreden.[3]
				footnote 2: Ibidem, blad 6.
				footnote 3: Zie ook het verslag van de commissie.
				""", Fixture.of("""
				De commissie noemde drie redenen.1 Het waren de volgende:

				1. Het staal was duurder dan het hout.
				2. De dijk kon zo'n last niet dragen.
				3. Niemand had erom gevraagd.

				Daarna ging men uiteen, want het was laat.
				1 Gemeentearchief Zandhoek, veerboek.

				\fDe pachters langs de dijk waren er niet bij geweest.2 Over de
				bouw van de brug is nog lang gestreden.3
				2 Ibidem, blad 6.
				3 Zie ook het verslag van de commissie.
				""").blocks());
	}

	@Test
	void amongNotesSpacesThatJustifyALineFollowTheNumber() {
		assertEquals("""
				paragraph: Het veer.[1] De boot.[2] De brug.[3] De dijk.[4] De sluis.[5]
				heading1: Noten
				footnote 1: Veerboek van het jaar 1890, ook de bladen die men in de winter verloren waande.
				footnote 2: Veerboek 1891.
				footnote 3: ‘Veerboek’ 1892.
				footnote 4: Veerboek 1893.
				footnote 5: Veerboek 1894.
				""", Fixture.of("""
				Het veer.1 De boot.2 De brug.3 De dijk.4 De sluis.5

				Noten

				1  Veerboek  van  het jaar 1890, ook de bladen die
				men in de winter verloren waande.
				2  Veerboek 1891.
				3 ‘Veerboek’ 1892.
				4Veerboek 1893.
				5 Veerboek 1894.
				""").blocks());
	}

	@Test
	void aStarCanStandForANumberAndItsNoteBetweenTheHalvesOfASentence() {
		assertEquals("""
				paragraph: De sluiswachter[0] hield een boek bij waarin hij elk schip noteerde dat de sluis passeerde, met de lading en de naam van \
				de schipper en de knecht. Wat er door de sluis ging weet niemand, want het boek is weg.
				footnote *: Zo heette hij tot ver in de vorige eeuw, ook toen de sluis al lang gesloten was.
				paragraph: Zijn opvolger schreef alleen nog de bedragen op.[0]
				footnote (*): In guldens.
				paragraph: Daarna werd het stil aan de kade.
				""", Fixture.of("""
				De sluiswachter* hield een boek bij waarin hij elk schip noteerde·
				dat de sluis passeerde, met de lading en de naam van de schipper·
				en de knecht. Wat er door de sluis ging weet niemand, want het boek·
				* Zo heette hij tot ver in de vorige eeuw, ook toen de sluis al·
				lang gesloten was.··
				\fis weg.··
				Zijn opvolger schreef alleen nog de bedragen op. (*)··
				(*) In guldens.··
				Daarna werd het stil aan de kade.··
				""").blocks());
	}

	@Test
	void starsThatStartItemsAreNoNotes() {
		String text = """
				De sluis is 5*6 meter groot.

				* De deuren zijn van hout.

				* De kade is van steen.
				""";
		assertEquals(List.of(), Fixture.of(text).document().blocks().stream().filter(block -> block.kind() == Kind.FOOTNOTE).toList());
	}

	@Test
	void theNumberOfANoteMayStandInALineAlone() {
		assertEquals("""
				paragraph: De veerman van Zandhoek kende iedere bocht van de rivier.[1] Toen de brug er lag had niemand hem meer nodig, maar hij bleef nog jaren elke ochtend naar het water komen.[2] Over de bouw van de brug is daarna lang gestreden, ook door de pachters.[3]
				footnote 1: Gemeentearchief Zandhoek, veerboek.
				footnote 2: Ibidem, blad 6.
				footnote 3: Zie ook het verslag van de commissie.
				""", Fixture.of("""
				De veerman van Zandhoek kende iedere bocht van de rivier.1 Toen
				de brug er lag had niemand hem meer nodig, maar hij bleef nog
				1
				Gemeentearchief Zandhoek, veerboek.
				\fjaren elke ochtend naar het water komen.2 Over de bouw van de
				brug is daarna lang gestreden, ook door de pachters.3
				2
				Ibidem, blad 6.
				3
				Zie ook het verslag van de commissie.
				""").blocks());
	}

	@Test
	void amongNotesANumberMayStandInALineAloneAndOneMayBeMissing() {
		assertEquals("""
				paragraph: Het veer.[1] De boot.[2] De brug.[3] De dijk.[4] De sluis.[5] De kade.[6]
				heading1: Noten
				footnote 1: Veerboek van het jaar 1890, ook de bladen die men verloren waande.
				footnote 2: Veerboek 1891.
				footnote 4: Veerboek 1893.
				footnote 5: Veerboek 1894.
				footnote 6: Veerboek 1895.
				""", Fixture.of("""
				Het veer.1 De boot.2 De brug.3 De dijk.4 De sluis.5 De kade.6

				Noten

				1
				Veerboek van het jaar 1890, ook de bladen die men
				verloren waande.

				2
				Veerboek 1891.

				4
				Veerboek 1893.

				5
				Veerboek 1894.

				6
				Veerboek 1895.
				""").blocks());
	}

	@Test
	void raisedDigitsReferToTheNotesAtAPagesEnd() {
		assertEquals("""
				paragraph: De veerman van Zandhoek kende iedere bocht van de rivier.[1] Toen de brug er lag had niemand hem meer nodig, maar hij bleef nog jaren elke ochtend naar het water komen.[2] Over de bouw van de brug is daarna lang gestreden, ook door de pachters.[3]
				footnote 1: Gemeentearchief Zandhoek, veerboek.
				footnote 2: Ibidem, blad 6.
				footnote ³: Zie ook het verslag van de commissie.
				""", Fixture.of("""
				De veerman van Zandhoek kende iedere bocht van de rivier.¹ Toen
				de brug er lag had niemand hem meer nodig, maar hij bleef nog
				1 Gemeentearchief Zandhoek, veerboek.
				\fjaren elke ochtend naar het water komen.² Over de bouw van de
				brug is daarna lang gestreden, ook door de pachters.³
				2Ibidem, blad 6.
				³ Zie ook het verslag van de commissie.
				""").blocks());
	}

	@Test
	void spacesThatDoNotBreakPartNoNotes() {
		Fixture fixture = Fixture.of("\u00A0".repeat(44) + """

				1. De veerman
				De veerman van Zandhoek kende iedere bocht van de rivier en elke
				boer die er op maandag met zijn kazen naar de markt wilde varen.
				""");
		assertEquals(false, fixture.blocks().contains("footnote"), fixture.blocks());
	}
}
