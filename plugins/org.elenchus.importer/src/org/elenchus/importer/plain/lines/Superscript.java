package org.elenchus.importer.plain.lines;

/** Raised digits, which Unicode has in three places. */
public final class Superscript {

	/** The digits in their order, 0 to 9. */
	public static final String DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

	private Superscript() {
	}

	public static boolean isDigit(char c) {
		return DIGITS.indexOf(c) >= 0;
	}

	/** The number that raised digits write; 0 if they are too many for a note. */
	public static int number(String digits) {
		int number = 0;
		for (int i = 0; i < digits.length() && digits.length() <= LineThresholds.LONGEST_NOTE_NUMBER; i++) {
			number = number * 10 + DIGITS.indexOf(digits.charAt(i));
		}
		return number;
	}
}
