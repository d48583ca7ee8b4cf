package org.elenchus.model.text;

/**
 * What makes characters a text: the one idea of it that those who read editions and those who make them of other files share, so that
 * nothing is made that nobody reads.
 */
public final class TextForm {

	/** How many characters from the start are looked at: programs and pictures, and texts in UTF-16, show what they are at once. */
	public static final int SAMPLE = 8192;
	/** One NUL in so many characters is too many; texts that went through old programs have single ones. */
	private static final int TOLERATED = 100;

	private TextForm() {
	}

	/** The number of NUL characters among the first {@link #SAMPLE}. */
	public static int nuls(String text) {
		return (int) text.chars().limit(SAMPLE).filter(c -> c == 0).count();
	}

	/** Whether it is so full of NUL characters that it cannot be prose. */
	public static boolean isFullOfNuls(String text) {
		return nuls(text) * TOLERATED > Math.min(text.length(), SAMPLE);
	}

	/** Whether all of it can be written in an encoding of Unicode: no half of a character stands alone. */
	public static boolean isWhole(String text) {
		return whole(text).equals(text);
	}

	/** The text with U+FFFD in the place of each half of a character that stands alone; the length stays the same. */
	public static String whole(String text) {
		StringBuilder whole = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isSurrogate(c)) {
				continue;
			}
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else {
				whole = whole == null ? new StringBuilder(text) : whole;
				whole.setCharAt(i, '\uFFFD');
			}
		}
		return whole == null ? text : whole.toString();
	}
}
