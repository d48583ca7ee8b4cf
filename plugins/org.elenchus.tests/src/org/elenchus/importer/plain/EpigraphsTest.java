package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EpigraphsTest {

	@Test
	void aQuotationBehindAHeadingWithWhoSaidItIsAMotto() {
		assertEquals("""
				heading1: II. Wie betaalde de brug?
				epigraph: “Wie de brug niet betaalt, hoeft haar ook niet over.”
				epigraph: Geert Wagenaar, De veerman van Zandhoek
				paragraph: Dat weet niemand, want de boeken van de gemeente zijn in de winter van 1911 verbrand met alles wat er lag.
				heading1: III. De dijk
				epigraph: “Water vraagt niet.”
				epigraph: — Spreuk aan de dijk
				paragraph: De pachters langs de dijk vreesden dat hun weiden bij hoog water zouden verdwijnen, en zo is het gegaan.
				""", Fixture.of("""
				II. Wie betaalde de brug?

				“Wie de brug niet betaalt, hoeft haar ook niet over.”

				Geert Wagenaar, De veerman van Zandhoek

				Dat weet niemand, want de boeken van de gemeente zijn in de winter
				van 1911 verbrand met alles wat er lag.

				III. De dijk

				“Water vraagt niet.”

				— Spreuk aan de dijk

				De pachters langs de dijk vreesden dat hun weiden bij hoog water
				zouden verdwijnen, en zo is het gegaan.
				""").blocks());
	}
}
