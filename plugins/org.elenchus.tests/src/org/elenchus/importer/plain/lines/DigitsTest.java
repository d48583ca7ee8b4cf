package org.elenchus.importer.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DigitsTest {

	@Test
	void yearsGoFrom1400UpTo2100() {
		assertFalse(Digits.isYear(1399));
		assertTrue(Digits.isYear(1400));
		assertTrue(Digits.isYear(2099));
		assertFalse(Digits.isYear(2100));
	}

	@Test
	void raisedDigitsCountUpTo999() {
		assertTrue(Superscript.DIGITS.chars().allMatch(c -> Superscript.isDigit((char) c)));
		assertFalse(Superscript.isDigit('1'));
		assertEquals(120, Superscript.number("¹²⁰"));
		assertEquals(0, Superscript.number("¹²⁰⁰"));
	}
}
