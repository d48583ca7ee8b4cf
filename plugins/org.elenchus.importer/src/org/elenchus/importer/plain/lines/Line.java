package org.elenchus.importer.plain.lines;

/**
 * A line of the raw text: leading white space, content, then white space and line break.
 *
 * @param start  where it starts
 * @param from   where its content starts
 * @param to     where its content ends, exclusive; {@code from} if it has none
 * @param end    where the next line starts
 * @param width  the length of its content with runs of spaces, which justify lines, as one space
 * @param spaces the white space behind the content, without the line break
 * @param feed   whether a form feed stands before the content
 */
public record Line(int start, int from, int to, int end, int width, int spaces, boolean feed) {

	public boolean isBlank() {
		return from == to;
	}

	public int indent() {
		return from - start;
	}

	public int length() {
		return to - from;
	}
}
