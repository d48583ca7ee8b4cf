package org.elenchus.importer.plain;

/**
 * A line of the raw text: leading white space, content, then white space and line break.
 *
 * @param start  where it starts
 * @param from   where its content starts
 * @param to     where its content ends, exclusive; {@code from} if it has none
 * @param end    where the next line starts
 * @param spaces the white space behind the content, without the line break
 * @param feed   whether a form feed stands before the content
 */
record Line(int start, int from, int to, int end, int spaces, boolean feed) {

	boolean isBlank() {
		return from == to;
	}

	int indent() {
		return from - start;
	}

	int length() {
		return to - from;
	}
}
