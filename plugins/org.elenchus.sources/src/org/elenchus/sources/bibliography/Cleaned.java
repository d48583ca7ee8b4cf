package org.elenchus.sources.bibliography;

/** Texts of a library as they can stand on a line. */
final class Cleaned {

	private static final char UNKNOWN = '\uFFFD';

	private Cleaned() {
	}

	/** The text on one line: runs of white space and control characters become one space, halves of characters U+FFFD. */
	static String line(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isBlank(c)) {
				if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
					clean.append(' ');
				}
			} else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				clean.append(c).append(text.charAt(++i));
			} else {
				clean.append(Character.isSurrogate(c) ? UNKNOWN : c);
			}
		}
		int end = clean.length();
		return end > 0 && clean.charAt(end - 1) == ' ' ? clean.substring(0, end - 1) : clean.toString();
	}

	/** No-break spaces stay: somebody has set them. */
	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
	}
}
