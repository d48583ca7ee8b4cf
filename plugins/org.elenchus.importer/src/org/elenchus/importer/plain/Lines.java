package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into lines; together they are the whole text. */
final class Lines {

	private static final char NO_BREAK_SPACE = '\u00A0';
	private static final char LOST = '\uFFFD';

	private Lines() {
	}

	/** The lines of a text, in their order. Lines end with LF, CR, or CR LF. */
	static List<Line> of(String text) {
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
		return lines;
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
		return new Line(start, from, to, end, stop - to, feed || from == to && text.substring(start, stop).indexOf('\f') >= 0);
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

	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == NO_BREAK_SPACE;
	}
}
