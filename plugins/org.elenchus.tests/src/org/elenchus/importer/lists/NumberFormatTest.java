package org.elenchus.importer.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

	@ParameterizedTest
	@CsvSource({ "DECIMAL, 0, 0", "DECIMAL, 1900, 1900", "TWO_DIGITS, 7, 07", "LETTERS, 1, a", "LETTERS, 26, z", "LETTERS, 27, aa", "CAPITALS, 28, BB",
			"ROMAN, 4, iv", "ROMAN, 1949, mcmxlix", "ROMAN_CAPITALS, 88, LXXXVIII", "ROMAN, 0, 0", "ROMAN, 900000, 900000", "LETTERS, 900000, 900000",
			"NONE, 3, ''" })
	void numbersArePrintedAsReadersKnowThem(NumberFormat format, int number, String printed) {
		assertEquals(printed, format.print(number));
	}
}
