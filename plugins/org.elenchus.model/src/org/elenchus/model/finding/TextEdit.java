package org.elenchus.model.finding;

import org.elenchus.model.text.TextRange;

/**
 * Replaces a range of the text; an empty range inserts.
 *
 * @param range       what is replaced, in UTF-16 offsets of the text before the edit
 * @param replacement what stands there afterwards
 */
public record TextEdit(TextRange range, String replacement) {

	/** The shortest single edit that makes {@code after} of {@code before}. */
	public static TextEdit between(String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int start = 0;
		while (start < shorter && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		int tail = 0;
		while (tail < shorter - start
				&& before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
			tail++;
		}
		return new TextEdit(new TextRange(start, before.length() - tail), after.substring(start, after.length() - tail));
	}

	/** The text after the edit. */
	public String apply(String text) {
		return text.substring(0, range.start()) + replacement + text.substring(range.end());
	}
}
