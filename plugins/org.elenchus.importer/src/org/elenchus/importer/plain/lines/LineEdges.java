package org.elenchus.importer.plain.lines;

/** What lines end and start with. */
public final class LineEdges {

	private static final String STOPS = ".!?\u2026";
	private static final String QUOTES = "\"'\u201D\u2019\u00BB";
	private static final String CLOSING = Superscript.DIGITS + "\"'\u201D\u2019\u00BB)]*\uFFFD ";
	private static final String OPENING = "\"'\u201C\u2018\u00AB\u201E([";

	private LineEdges() {
	}

	/** Whether a line ends a sentence: with a full stop or the like, perhaps in quotes, perhaps with a note's number. */
	public static boolean sentence(String text, Line line) {
		char last = lastMark(text, line);
		return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == ':';
	}

	/**
	 * The last character that says how a line ends: before closing quotes and a note's number, even a damaged one. A number behind a
	 * closing quote stands for a full stop.
	 */
	public static char lastMark(String text, Line line) {
		int i = beforeNote(text, line);
		boolean noted = i < line.to() - 1;
		boolean closed = false;
		while (i > line.from() && (CLOSING.indexOf(text.charAt(i)) >= 0 || text.startsWith("(*", i))) {
			closed |= QUOTES.indexOf(text.charAt(i)) >= 0;
			i--;
		}
		return closed && noted ? '.' : text.charAt(i);
	}

	/** The last character of a line that belongs to no note's number glued to it; none starts with 0, as thousands may. */
	private static int beforeNote(String text, Line line) {
		int i = line.to() - 1;
		if (text.charAt(i) == ']') {
			return beforeBracket(text, line);
		}
		boolean digit = false;
		while (i > line.from() && line.to() - 1 - i < LineThresholds.LONGEST_NOTE_NUMBER && Character.isLetterOrDigit(text.charAt(i))) {
			digit |= Character.isDigit(text.charAt(i));
			i--;
		}
		char before = text.charAt(i);
		boolean glued = digit && (QUOTES.indexOf(before) >= 0 || STOPS.indexOf(before) >= 0 || before == ')');
		return glued && text.charAt(i + 1) != '0' ? i : line.to() - 1;
	}

	/** The same of a number in square brackets. */
	private static int beforeBracket(String text, Line line) {
		int i = line.to() - 2;
		while (i > line.from() && Character.isDigit(text.charAt(i)) && line.to() - 2 - i < LineThresholds.LONGEST_NOTE_NUMBER) {
			i--;
		}
		return i > line.from() && i < line.to() - 2 && text.charAt(i) == '[' ? i - 1 : line.to() - 1;
	}

	/** The first letter or digit of a line, behind opening quotes and brackets; else its first character. */
	public static char firstLetter(String text, Line line) {
		return firstLetter(text, line.from(), line.to());
	}

	/** The same of a part of a text. */
	public static char firstLetter(String text, int from, int to) {
		int i = from;
		while (i < to - 1 && OPENING.indexOf(text.charAt(i)) >= 0) {
			i++;
		}
		return text.charAt(i);
	}

	public static boolean opensQuote(String text, Line line) {
		return "\"\u201C\u2018\u00AB\u201E".indexOf(text.charAt(line.from())) >= 0;
	}

	/** The last word of a line; empty if it ends with something else. */
	public static String lastWord(String text, Line line) {
		int start = line.to();
		while (start > line.from() && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		return text.substring(start, line.to());
	}
}
