package org.elenchus.importer.pdf;

/** Small digits above the line, by which texts refer to notes. */
final class Raised {

	private static final String DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
	/** How small raised digits are at most, and how far up at least, as shares of the size of the letters around. */
	private static final float SMALL = 0.85F;
	private static final float UP = 0.1F;

	private Raised() {
	}

	/** Whether something of this size and place, in points from the top, is raised within a line. */
	static boolean is(float size, float height, float sizeOfLine, float heightOfLine) {
		return size < SMALL * sizeOfLine && height < heightOfLine - UP * sizeOfLine;
	}

	/** The text of a short line as it stands in a longer one. */
	static String within(PrintedLine line, PrintedLine number) {
		boolean raised = is(number.size(), number.height(), line.size(), line.height());
		return raised && number.text().chars().allMatch(c -> c >= '0' && c <= '9') ? of(number.text()) : number.text();
	}

	/** Digits as Unicode writes them where they are raised. */
	static String of(String digits) {
		StringBuilder raised = new StringBuilder();
		digits.chars().forEach(c -> raised.append(of((char) c)));
		return raised.toString();
	}

	/** A digit as Unicode writes it where it is raised; another character as it is. */
	static char of(char c) {
		return c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c;
	}

	/** Whether this is a number of raised digits. */
	static boolean isNumber(String text) {
		return !text.isEmpty() && text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
	}

	/** Digits on the line for raised ones; what else there is stays. */
	static String lowered(String text) {
		StringBuilder lowered = new StringBuilder();
		text.chars().forEach(c -> lowered.append(DIGITS.indexOf(c) < 0 ? (char) c : (char) ('0' + DIGITS.indexOf(c))));
		return lowered.toString();
	}
}
