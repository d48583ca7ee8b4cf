package org.elenchus.sources.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNameTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Matthew E. Lenoe         | Lenoe
			Lenoe, Matthew E.        | Lenoe
			Anna van den Berg        | Berg
			van den Berg, Anna       | Berg
			Gennady Andreev-Khomiakov | Andreev-Khomiakov
			Voltaire                 | Voltaire
			''                       | ''
			""")
	void isTheLastWordBeforeTheCommaOrTheEnd(String author, String family) {
		assertEquals(family, FamilyName.of(author));
	}
}
