package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BibliographiesTest {

	@Test
	void whatFollowsItsHeadingAndNamesYearsIsABibliography() {
		assertEquals("""
				heading1: Geraadpleegde literatuur
				bibliography: Brouwer, A., De brug van Zandhoek. Een geschiedenis in drie delen, Zandhoek: Uitgeverij De Dijk, 1955.
				bibliography: Kramer, Jan, Het veer (Oudewierden 1972).
				bibliography: Smeets, M., ‘Pachters aan de dijk’, in: Jaarboek van het waterschap, 1981.
				heading1: Nawoord
				paragraph: De pachters langs de dijk vreesden in 1911 dat hun weiden bij hoog water zouden verdwijnen, en zo is het gegaan.
				""", Fixture.of("""
				Geraadpleegde literatuur

				Brouwer, A., De brug van Zandhoek. Een geschiedenis in drie
				delen, Zandhoek: Uitgeverij De Dijk, 1955.
				Kramer, Jan, Het veer (Oudewierden 1972).

				Smeets, M., ‘Pachters aan de dijk’, in: Jaarboek van het
				waterschap, 1981.

				Nawoord

				De pachters langs de dijk vreesden in 1911 dat hun weiden bij hoog
				water zouden verdwijnen, en zo is het gegaan.
				""").blocks());
	}

	@Test
	void aTitleInABibliographyGoesOnUntilItsFullStop() {
		assertEquals("""
				heading1: Literatuur
				bibliography: Brouwer, A., De brug van Zandhoek, Oudewierden: Uitgeverij De Dijk, 1955.
				bibliography: Kramer, Jan, Het veer (Oudewierden 1972).
				bibliography: Smeets, M., Pachters aan de dijk, Zandhoek 1981.
				""", Fixture.of("""
				Literatuur

				Brouwer,  A.,  De  brug  van  Zandhoek,  Oudewierden:

				Uitgeverij De Dijk, 1955.

				Kramer, Jan, Het veer (Oudewierden 1972).

				Smeets, M., Pachters aan de dijk, Zandhoek 1981.
				""").blocks());
	}
}
