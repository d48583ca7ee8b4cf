package org.elenchus.importer.plain.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * A text taken apart into lines, which together are the whole text.
 *
 * @param text the text, in which fonts without a map have been read
 * @param all  its lines, in their order
 */
public record Lines(String text, List<Line> all) {

	private static final char NO_BREAK_SPACE = '\u00A0';
	private static final char LOST = '\uFFFD';

	/** The lines of a text. Lines end with LF, CR, or CR LF. Takes time linear in the text. */
	public static Lines of(String text) {
		List<Line> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int stop = start;
			while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
				stop++;
			}
			Line line = line(text, start, stop);
			lines.add(line);
			start = line.end();
		}
		return new Lines(text, List.copyOf(lines));
	}

	private static Line line(String text, int start, int stop) {
		int to = stop;
		while (to > start && isSpace(text.charAt(to - 1))) {
			to--;
		}
		int from = start;
		boolean feed = false;
		while (from < to && isSpace(text.charAt(from))) {
			feed |= text.charAt(from) == '\f';
			from++;
		}
		if (onlyLost(text, from, to)) {
			to = from;
		}
		int end = stop + 1 < text.length() && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n' ? stop + 2
				: Math.min(stop + 1, text.length());
		boolean fed = feed || from == to && text.substring(start, stop).indexOf('\f') >= 0;
		return new Line(start, from, to, end, width(text, from, to), stop - to, fed);
	}

	/** A line of nothing but characters that a converter could not name is an empty line in an unnamed font. */
	private static boolean onlyLost(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (text.charAt(i) != LOST && !isSpace(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static int width(String text, int from, int to) {
		int width = 0;
		for (int i = from; i < to; i++) {
			width += isSpace(text.charAt(i)) && isSpace(text.charAt(i - 1)) ? 0 : 1;
		}
		return width;
	}

	/** Whether a character is white space to a reader, one that does not break included. */
	public static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == NO_BREAK_SPACE;
	}

	public int size() {
		return all.size();
	}

	public Line line(int i) {
		return all.get(i);
	}

	public String content(int i) {
		return text.substring(all.get(i).from(), all.get(i).to());
	}

	/** The line that holds a raw offset. */
	public int lineAt(int offset) {
		int low = 0;
		int high = all.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (all.get(middle).start() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** The next line from {@code i} on that is not blank; {@link #size()} if there is none. */
	public int nextFilled(int i) {
		int next = i;
		while (next < all.size() && all.get(next).isBlank()) {
			next++;
		}
		return next;
	}

	/** The line before {@code i} that is not blank; -1 if there is none. */
	public int previousFilled(int i) {
		int previous = i - 1;
		while (previous >= 0 && all.get(previous).isBlank()) {
			previous--;
		}
		return previous;
	}

	/** How many line ends stand between a line and the next one that is not blank, less one. */
	public int gapAfter(int i) {
		return nextFilled(i + 1) - i - 1;
	}

	/** How many blank lines stand before a line. */
	public int gapBefore(int i) {
		return i - previousFilled(i) - 1;
	}
}
