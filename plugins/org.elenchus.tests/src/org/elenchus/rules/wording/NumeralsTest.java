package org.elenchus.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

	private static final Locale DUTCH = Locale.of("nl");

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = {
			"7 § 7 § 7", "1917 § 1,917 § 1.917", "12000 § 12,000 § 12.000", "7000000 § 7,000,000 § 7.000.000",
			"1.5 § 1.5 § 1,5", "2.50 § 2.50 § 2,50", "-1200.25 § -1,200.25 § -1.200,25",
			"5500000..6500000 § 5,500,000–6,500,000 § 5.500.000–6.500.000", "1.5..2.5 % § 1.5–2.5 % § 1,5–2,5 %", "none § none § none" })
	void aFigureOfACardIsWrittenAsTheLanguageDoes(String figure, String english, String dutch) {
		assertEquals(english, Numerals.in(figure, Locale.ENGLISH));
		assertEquals(dutch, Numerals.in(figure, DUTCH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "1000 § 1000 § 1.000", "1000 § 1000.0 § 1.000", "1000 § 2000.5 § 1.000–2.000,5" })
	void twoEqualNumbersAreOne(BigDecimal low, BigDecimal high, String dutch) {
		assertEquals(dutch, Numerals.of(low, high, DUTCH));
	}

	@ParameterizedTest
	@CsvSource({ "40, 0", "41, 41" })
	void digitsThatAreNoFigureStayAsTheyAre(int length, int plain) {
		String digits = "1".repeat(length);
		assertEquals(plain > 0, Numerals.in(digits, DUTCH).equals(digits));
	}
}
