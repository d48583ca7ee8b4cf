package org.elenchus.model.text;

import java.util.Arrays;

/**
 * Finds lines in a text. Lines end with LF, CR or CRLF. Lines and columns are 1-based, as people count them;
 * columns count UTF-16 units.
 */
public final class LineIndex {

	private final String text;
	private final int[] starts;

	public LineIndex(String text) {
		this.text = text;
		this.starts = starts(text);
	}

	private static int[] starts(String text) {
		int[] starts = new int[64];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			if (endsLine(text, i)) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, count * 2);
				}
				starts[count++] = i + 1;
			}
		}
		return Arrays.copyOf(starts, count);
	}

	private static boolean endsLine(String text, int i) {
		char c = text.charAt(i);
		return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
	}

	/** The line of {@code offset}, 1-based. */
	public int line(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** The column of {@code offset} in its line, 1-based, in UTF-16 units. */
	public int column(int offset) {
		return offset - starts[line(offset) - 1] + 1;
	}

	/** The range of line {@code line} (1-based) without its line end. */
	public TextRange range(int line) {
		int start = starts[line - 1];
		int end = line == starts.length ? text.length() : starts[line];
		while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
			end--;
		}
		return new TextRange(start, end);
	}
}
