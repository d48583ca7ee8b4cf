package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;
import org.junit.jupiter.api.Test;

class KindsTest {

	@Test
	void aShortLineWithACapitalAndWithoutAFullStopIsAHeading() {
		assertEquals("""
				heading1: Voorwoord
				paragraph: Dit boek gaat over de brug van Zandhoek en over het veer dat zij overbodig maakte, lang voor de oorlog.
				heading1: Hoofdstuk 2 De brug
				heading2: Het eerste plan
				paragraph: Over de bouw van de brug is lang gestreden. De ingenieurs wilden een boog van staal, de gemeente vroeg om hout.
				heading2: Wie betaalde de brug?
				paragraph: Dat weet niemand, want de boeken van de gemeente zijn in de winter van 1911 verbrand met alles wat er lag.
				""", Fixture.of("""
				Voorwoord

				Dit boek gaat over de brug van Zandhoek en over het veer dat zij
				overbodig maakte, lang voor de oorlog.

				Hoofdstuk 2 De brug

				Het eerste plan

				Over de bouw van de brug is lang gestreden. De ingenieurs wilden
				een boog van staal, de gemeente vroeg om hout.

				Wie betaalde de brug?

				Dat weet niemand, want de boeken van de gemeente zijn in de winter
				van 1911 verbrand met alles wat er lag.
				""").blocks());
	}

	@Test
	void shortLinesInARowAreNoHeadings() {
		assertEquals("""
				paragraph: Over de bouw van de brug is lang gestreden, en niemand heeft het ooit nog uitgezocht na de oorlog.
				paragraph: Gemeentearchief
				paragraph: Dijkweg 12
				paragraph: Zandhoek
				""", Fixture.of("""
				Over de bouw van de brug is lang gestreden, en niemand heeft het
				ooit nog uitgezocht na de oorlog.

				Gemeentearchief

				Dijkweg 12

				Zandhoek
				""").blocks());
	}

	@Test
	void narrowLinesInQuotesAreABlockQuotation() {
		assertEquals("""
				paragraph: Een journalist die hem herkende schreef later in de krant van Zandhoek het volgende over die dag aan de rivier:
				blockquote: ‘Hij stond achteraan en zei niets. Toen het lint was doorgeknipt draaide hij zich om en liep naar zijn boot, zonder groet.’
				paragraph: Anderen zagen hem huilen, en zijn eigen dochter wist heel zeker dat hij er niet was geweest, maar zij was toen zes.
				""", Fixture.of("""
				Een journalist die hem herkende schreef later in de krant van Zandhoek
				het volgende over die dag aan de rivier:

				‘Hij stond achteraan en zei niets. Toen het lint was
				doorgeknipt draaide hij zich om en liep naar zijn
				boot, zonder groet.’

				Anderen zagen hem huilen, en zijn eigen dochter wist heel zeker dat
				hij er niet was geweest, maar zij was toen zes.
				""").blocks());
	}

	@Test
	void numbersThatCountStartItems() {
		assertEquals("""
				paragraph: De commissie noemde drie redenen:
				list-item1 1.: het staal was duurder dan het hout;
				list-item1 2.: de dijk kon zo'n last niet dragen;
				list-item1 3.: niemand had erom gevraagd.
				paragraph: Daarna ging men uiteen.
				""", Fixture.of("""
				De commissie noemde drie redenen:

				1. het staal was duurder dan het hout;
				2. de dijk kon zo'n last niet dragen;
				3. niemand had erom gevraagd.

				Daarna ging men uiteen.
				""").blocks());
	}

	@Test
	void aNumberBeforeASectionIsPartOfItsHeading() {
		assertEquals("""
				heading1: 1. Het veer
				paragraph: Over de bouw van de brug is lang gestreden. De ingenieurs wilden een boog van staal, de gemeente vroeg om hout.
				heading1: 2. De brug
				paragraph: Dat weet niemand, want de boeken van de gemeente zijn in de winter van 1911 verbrand met alles wat er lag.
				heading1: 3. De dijk
				paragraph: De pachters langs de dijk vreesden dat hun weiden bij hoog water zouden verdwijnen, en zo is het gegaan.
				""", Fixture.of("""
				1. Het veer

				Over de bouw van de brug is lang gestreden. De ingenieurs wilden
				een boog van staal, de gemeente vroeg om hout.

				2. De brug

				Dat weet niemand, want de boeken van de gemeente zijn in de winter
				van 1911 verbrand met alles wat er lag.

				3. De dijk

				De pachters langs de dijk vreesden dat hun weiden bij hoog water
				zouden verdwijnen, en zo is het gegaan.
				""").blocks());
	}

	@Test
	void manyNumberedItemsThatNothingAnnouncesAreCaptions() {
		StringBuilder text = new StringBuilder("De brug ligt er nog en niemand denkt nog aan het veer van vroeger.\n\n");
		for (int number = 1; number <= 12; number++) {
			text.append(number).append(". De brug in het jaar ").append(1900 + number).append(", gezien van de dijk.\n");
		}
		assertEquals("caption 12.: De brug in het jaar 1912, gezien van de dijk.", Fixture.of(text.toString()).blocks().lines().toList().getLast());
	}

	@Test
	void quotationsBeforeTheFirstHeadingWithAName() {
		assertEquals("""
				epigraph: “Wie een brug bouwt maakt een veerman werkloos, dat was altijd al zo.”
				epigraph: Jan Dekker, 1903
				heading1: Voorwoord
				paragraph: De brug ligt er nog en niemand denkt nog aan het veer van vroeger, behalve in de winter als het ijs kruit.
				""", Fixture.of("""
				“Wie een brug bouwt maakt een veerman werkloos, dat was altijd al zo.”

				Jan Dekker, 1903

				Voorwoord

				De brug ligt er nog en niemand denkt nog aan het veer van vroeger,
				behalve in de winter als het ijs kruit.
				""").blocks());
	}

	@Test
	void headingsEndWithThousandsWithDotsAndWithAWordThatEndsAClause() {
		String prose = """
				Over de bouw van de brug is lang gestreden. De ingenieurs wilden·
				een boog van staal, de gemeente vroeg om hout omdat dat zoveel·
				goedkoper was.··
				""";
		assertEquals(List.of("De 25.000", "Bouwen in staal...", "... of toch maar in hout?", "De rivier komt weer op"),
				headings(prose + "De 25.000··\n" + prose + "Bouwen in staal...··\n" + prose + "... of toch maar in hout?··\n" + prose
						+ "De rivier komt weer op··\n" + prose));
	}

	private static List<String> headings(String text) {
		return Fixture.of(text).document().blocks().stream().filter(block -> block.kind() == Kind.HEADING).map(Block::text).toList();
	}

	@Test
	void aSentenceThatBreaksOffIsNoHeading() {
		String prose = """
				Over de bouw van de brug is lang gestreden. De ingenieurs wilden·
				een boog van staal, de gemeente vroeg om hout.··
				""";
		assertEquals(List.of(), headings(prose + """
				Zo las men de aannemers - vooral de heer··
				Dijkstra - de les. Hij zette hen aan het werk van de brug van de·
				grote rivier.··
				Een jaar later trokken veel veerlieden naar de havens inde··
				Zaanstreek en langs het IJ. Hij zette hen daar aan het werk van·
				de brug.··
				""" + prose));
	}

	@Test
	void lettersThatCountStartItems() {
		assertEquals("""
				paragraph: De commissie beval:
				list-item1 a.: het staal te keuren;
				list-item1 b.: de dijk te verhogen, want hij was te laag;
				list-item1 c.: niemand iets te zeggen.
				""", Fixture.of("""
				De commissie beval:

				a. het staal te keuren;
				b. de dijk te verhogen, want hij
				was te laag;
				c. niemand iets te zeggen.
				""").blocks());
	}

	@Test
	void whatStandsBetweenTwoCaptionsIsMoreOfTheFirst() {
		StringBuilder text = new StringBuilder("De brug ligt er nog en niemand denkt nog aan het veer van vroeger.··\n");
		for (int number = 1; number <= 12; number++) {
			text.append(number).append(number == 7 ? ". ... en weer gesloten" : ". De brug in het jaar " + (1900 + number)).append(".··\n");
			text.append(number == 4 ? "De veerman kijkt toe.··\n" : "");
		}
		List<String> blocks = Fixture.of(text + "De brug werd in de oorlog verwoest.··\n").blocks().lines().toList();
		assertEquals("caption 4.: De brug in het jaar 1904. De veerman kijkt toe.", blocks.get(4));
		assertEquals("caption 7.: ... en weer gesloten.", blocks.get(7));
		assertEquals("paragraph: De brug werd in de oorlog verwoest.", blocks.getLast());
	}

	@Test
	void aQuotationOfAFewLinesThatAreNarrowByChanceIsAParagraph() {
		String ragged = """
				Over de bouw van de brug is lang gestreden tot aan de oorlog toe,
				want de ingenieurs wilden een boog van
				staal en de gemeente van Zandhoek vroeg
				om hout.

				""";
		String quotation = """
				‘De ingenieurs wilden een boog van staal
				en de gemeente vroeg om hout dat minder
				zwaar was.’

				""";
		assertFalse(Fixture.of((ragged + quotation).repeat(10)).blocks().contains("blockquote"));
	}

	private static final String PROSE = """
			Over de bouw van de brug is lang gestreden. De ingenieurs wilden
			een boog van staal, de gemeente vroeg om hout omdat dat zoveel
			goedkoper was.

			""";

	@Test
	void aHeadingMayTakeTwoLines() {
		assertEquals(
				List.of("De lange strijd om de brug tussen het dorp Zandhoek en de stad in de jaren van grote droogte",
						"De nasleep van de opening: het veer, de dijk en de kade van de stad", "Het veer"),
				headings(PROSE + """
						De lange strijd om de brug tussen het dorp Zandhoek en de stad
						in de jaren van grote droogte

						""" + PROSE + """
						De nasleep van de opening:
						het veer, de dijk en de kade van de stad

						""" + PROSE + "Het veer\n\n" + PROSE.repeat(3)));
	}

	@Test
	void titlesOfBooksInARowAreNoHeadings() {
		assertEquals(List.of(), headings(PROSE.repeat(3) + """
				De lange strijd om de brug tussen het dorp Zandhoek en de stad
				in de jaren van grote droogte

				Het einde van het veer en van wie ervan leefden in het dorp aan
				de overkant van het water

				De veerlieden van de grote rivier en hun huizen aan de dijk die
				er nu nog staan

				""" + PROSE));
	}

	@Test
	void aBulletMayStandInALineAlone() {
		Fixture fixture = Fixture.of("""
				De commissie noemde drie redenen:

				•
				het staal was duurder dan het hout, dat men aan de
				dijk kon kopen;

				•
				niemand had erom gevraagd.
				""");
		assertEquals("""
				paragraph: De commissie noemde drie redenen:
				list-item1 •: het staal was duurder dan het hout, dat men aan de dijk kon kopen;
				list-item1 •: niemand had erom gevraagd.
				""", fixture.blocks());
		assertEquals(0, fixture.count("addresses-joined"));
	}
}
