package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class HyphensTest {

	@Test
	void goWhereTheWordStandsJoinedElsewhere() {
		Fixture fixture = Fixture.of("""
				Het waterschap besloot in dat jaar tot de aanleg van een nieuwe water-
				schapsdijk. Geen dijk is zo duur geweest als de waterschapsdijk.
				""");
		assertEquals("paragraph: Het waterschap besloot in dat jaar tot de aanleg van een nieuwe waterschapsdijk. "
				+ "Geen dijk is zo duur geweest als de waterschapsdijk.\n", fixture.blocks());
		assertEquals(1, fixture.count("hyphens-removed"));
	}

	@Test
	void stayWhereTheWordHasOneElsewhere() {
		Fixture fixture = Fixture.of("""
				De zee-arend keerde terug en wie geluk had kon in de duinen een zee-
				arend zien jagen.
				""");
		assertEquals("paragraph: De zee-arend keerde terug en wie geluk had kon in de duinen een zee-arend zien jagen.\n", fixture.blocks());
		assertEquals(List.of(), fixture.suspects());
	}

	@Test
	void stayAndAreDoubtedWhereNothingIsKnown() {
		Fixture fixture = Fixture.of("""
				In het voorjaar kwam de commissie bijeen over het zogenaamde haven-
				beraad, dat drie dagen zou duren.
				""");
		assertEquals(List.of("line-end-hyphen haven-beraad -> havenberaad"), fixture.suspects());
		assertEquals(1, fixture.count("hyphens-flagged"));
	}

	@Test
	void stayBeforeCapitalsAndInRanges() {
		assertEquals("paragraph: In de jaren 1929-1933 voer men nog naar Noord-Holland, daarna hield het veer op te bestaan.\n",
				Fixture.of("""
						In de jaren 1929-
						1933 voer men nog naar Noord-
						Holland, daarna hield het veer op te bestaan.
						""").blocks());
	}

	@Test
	void leaveASpaceWhereTheSecondHalfComesLater() {
		assertEquals("paragraph: De turf- en graanschepen betaalden het dubbele van wat de kleine boten betaalden.\n", Fixture.of("""
				De turf-
				en graanschepen betaalden het dubbele van wat de kleine boten betaalden.
				""").blocks());
	}

	@Test
	void aDashBetweenSpacesIsNoHyphen() {
		assertEquals("paragraph: De sluis - en dat weet iedereen - was toen al jaren dicht voor grote schepen.\n", Fixture.of("""
				De sluis - en dat weet iedereen -
				was toen al jaren dicht voor grote schepen.
				""").blocks());
	}

	@Test
	void webAddressesGoOnWithoutASpace() {
		assertEquals("paragraph: Het register is te vinden op https://sluis.example/boek-1890/deel-2 en in het archief.\n", Fixture.of("""
				Het register is te vinden op https://sluis.example/boek-
				1890/deel-2 en in het archief.
				""").blocks());
	}

	@Test
	void softHyphensGo() {
		assertEquals("paragraph: De sluiswachter hield een boek bij.\n", Fixture.of("De sluis\u00AD\nwachter hield een boek bij.\n").blocks());
	}

	@Test
	void goThroughoutWhereTheDocumentBreaksWordsThroughout() {
		Fixture fixture = Fixture.of("""
				De waterschapsdijk, het gemeentebestuur, de provinciekaart, de postkoets, de graanhandel en de veerdienst: het water-
				schapsdijk, het gemeente-
				bestuur, de provincie-
				kaart, de post-
				koets, de graan-
				handel en de veer-
				dienst, en ook nog de haven-
				meester zag men.
				""");
		assertEquals(7, fixture.count("hyphens-removed"));
		assertEquals(true, fixture.blocks().contains("de havenmeester zag men."), fixture.blocks());
	}
}
