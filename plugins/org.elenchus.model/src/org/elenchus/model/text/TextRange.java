package org.elenchus.model.text;

import java.util.Optional;

/**
 * A stretch of a text.
 *
 * @param start the first UTF-16 unit, 0-based
 * @param end   the unit behind the last one
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

	/** @throws IllegalArgumentException if the end lies before the start or the start before the text */
	public TextRange {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("no range: " + start + ".." + end);
		}
	}

	public int length() {
		return end - start;
	}

	public boolean isEmpty() {
		return start == end;
	}

	/** The characters of this range in {@code text}. */
	public String of(CharSequence text) {
		return text.subSequence(start, end).toString();
	}

	/** What both ranges cover; nothing if they do not meet, the empty range between them if they only touch. */
	public Optional<TextRange> intersection(TextRange other) {
		int from = Math.max(start, other.start);
		int to = Math.min(end, other.end);
		return from > to ? Optional.empty() : Optional.of(new TextRange(from, to));
	}

	/** This range without the white space at both ends; the empty range at its start if there is nothing else. */
	public TextRange stripped(CharSequence text) {
		int from = start;
		int to = end;
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		return new TextRange(from, to);
	}

	@Override
	public int compareTo(TextRange other) {
		int byStart = Integer.compare(start, other.start);
		return byStart != 0 ? byStart : Integer.compare(end, other.end);
	}
}
