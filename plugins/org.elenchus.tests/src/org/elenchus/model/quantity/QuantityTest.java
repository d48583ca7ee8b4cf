package org.elenchus.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

	@ParameterizedTest
	@CsvSource({ "381026, 381026, 381026, false", "1.5, 1.5, 1.5, false", "0.381, 0.381, 0.381, false",
			"600000..700000, 600000, 700000, false", "12 %, 12, 12, true", "-3, -3, -3, false", "1234.567, 1234.567, 1234.567, false" })
	void readsFiguresAndRanges(String text, BigDecimal low, BigDecimal high, boolean percent) {
		assertEquals(new Quantity(low, high, percent), Quantity.of(text).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "381.026", "1.000..2.000", "381,026", "381 026", "many", "2..1", "1..2..3", "1e9", "٣" })
	void doesNotReadWhatMeansTwoThingsOrNothing(String text) {
		assertEquals(true, Quantity.of(text).isEmpty());
	}
}
