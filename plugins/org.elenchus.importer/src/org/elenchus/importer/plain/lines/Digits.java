package org.elenchus.importer.plain.lines;

/** Digits as people print them. */
public final class Digits {

	private Digits() {
	}

	/** The number that decimal digits of any script write. */
	public static int number(String digits) {
		int number = 0;
		for (int i = 0; i < digits.length(); i++) {
			number = number * 10 + Character.digit(digits.charAt(i), 10);
		}
		return number;
	}

	/** Whether a character is one of the digits 0 to 9. */
	public static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** Whether a number can be a year that an author names, rather than a count: from 1400 up to 2100. */
	public static boolean isYear(int number) {
		return number >= LineThresholds.FIRST_YEAR && number < LineThresholds.YEARS_END;
	}
}
