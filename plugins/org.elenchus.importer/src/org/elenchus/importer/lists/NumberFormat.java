package org.elenchus.importer.lists;

import java.util.Locale;

/** How a number is printed. */
public enum NumberFormat {
	DECIMAL, TWO_DIGITS, LETTERS, CAPITALS, ROMAN, ROMAN_CAPITALS, NONE;

	private static final int ALPHABET = 26;
	/** Beyond it nobody counts in Roman numbers, nor with letters written again and again. */
	private static final int LARGEST = 4_000;
	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] NUMERALS = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	/** The number as it is printed, from 1 on; in decimal digits where it is too large. */
	public String print(int number) {
		if (this == NONE) {
			return "";
		}
		if (this == TWO_DIGITS) {
			return "%02d".formatted(number);
		}
		boolean decimal = this == DECIMAL || number < 1 || number > (this == LETTERS || this == CAPITALS ? ALPHABET * ALPHABET : LARGEST);
		return decimal ? String.valueOf(number) : switch (this) {
			case LETTERS -> letters(number).toLowerCase(Locale.ROOT);
			case CAPITALS -> letters(number);
			case ROMAN -> roman(number).toLowerCase(Locale.ROOT);
			default -> roman(number);
		};
	}

	/** A to Z, then AA, BB, CC. */
	private static String letters(int number) {
		return String.valueOf((char) ('A' + (number - 1) % ALPHABET)).repeat((number - 1) / ALPHABET + 1);
	}

	private static String roman(int number) {
		StringBuilder roman = new StringBuilder();
		int rest = number;
		for (int i = 0; i < VALUES.length; i++) {
			for (; rest >= VALUES[i]; rest -= VALUES[i]) {
				roman.append(NUMERALS[i]);
			}
		}
		return roman.toString();
	}
}
