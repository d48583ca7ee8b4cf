package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class NarrowLinesTest {

	private static final String WIDE = """
			De veerman van Zandhoek kende iedere bocht van de rivier en elke boer
			die er op maandag met zijn kazen naar de markt wilde varen. Toen de
			brug er lag had niemand hem meer nodig, maar hij bleef nog jaren elke
			ochtend naar het water komen om te kijken of er iemand was die over
			wilde, zoals hij het van zijn vader had geleerd in de strenge winter.
			""";

	@Test
	void narrowerLinesBetweenWideOnesAreABlockQuotationWithoutQuotes() {
		assertEquals("""
				blockquote: Hij stond achteraan en zei niets tot het lint was doorgeknipt. Daarna draaide hij zich om en liep naar zijn boot, zonder een groet aan wie er stonden te kijken. Niemand heeft hem die dag nog gezien, ook niet zijn eigen dochter, die bij de brug was blijven staan.
				""", quotations(WIDE + '\n' + """
				Hij stond achteraan en zei niets tot het lint was
				doorgeknipt. Daarna draaide hij zich om en liep naar
				zijn boot, zonder een groet aan wie er stonden te
				kijken. Niemand heeft hem die dag nog gezien, ook
				niet zijn eigen dochter, die bij de brug was blijven
				staan.
				""" + '\n' + WIDE));
	}

	@Test
	void aLineCutShortByAPageMakesNoBlockQuotation() {
		assertEquals("", quotations(WIDE + '\n' + """
				Over de bouw van de brug is lang gestreden. De
				ingenieurs wilden een boog van staal, de gemeente vroeg om hout omdat
				dat goedkoper was, en de pachters langs de dijk vreesden dat hun land
				bij hoog water zou verdwijnen.
				""" + '\n' + WIDE));
	}

	private static String quotations(String text) {
		return Fixture.of(text).blocks().lines().filter(line -> line.startsWith("blockquote")).map(line -> line + '\n')
				.collect(Collectors.joining());
	}
}
