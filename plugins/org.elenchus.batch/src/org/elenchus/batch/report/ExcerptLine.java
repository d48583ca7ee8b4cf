package org.elenchus.batch.report;

import org.elenchus.model.text.Cells;
import org.elenchus.model.text.Shown;
import org.elenchus.model.text.TextRange;

/**
 * A line of a text with some of its words underlined.
 *
 * @param number its number, from 1
 * @param shown  the part of it that is shown, with … where something is left out
 * @param marks  blanks and carets to stand below it
 */
record ExcerptLine(int number, String shown, String marks) {

	private static final String CUT = "…";

	/** A line without words, of which nothing is underlined. */
	static ExcerptLine blank(int number) {
		return new ExcerptLine(number, "", "");
	}

	/** Underlines {@code mark}; where it is empty, the character or the line end behind it. */
	static ExcerptLine of(int number, String text, TextRange line, TextRange mark, int cells) {
		TextRange marked = mark.isEmpty() ? next(text, line, mark.start()) : mark;
		TextRange window = Window.of(text, line, marked, cells);
		StringBuilder shown = new StringBuilder(window.start() > line.start() ? CUT : "");
		StringBuilder marks = new StringBuilder(" ".repeat(shown.length()));
		for (int i = window.start(); i < window.end(); i += Character.charCount(text.codePointAt(i))) {
			shown.append(Shown.at(text, i));
			marks.append((marked.start() <= i && i < marked.end() ? "^" : " ").repeat(Cells.width(text, i)));
		}
		shown.append(window.end() < line.end() ? CUT : "");
		return new ExcerptLine(number, shown.toString(), marks.append(marked.isEmpty() ? "^" : "").toString().stripTrailing());
	}

	private static TextRange next(String text, TextRange line, int offset) {
		int length = offset < line.end() ? Character.charCount(text.codePointAt(offset)) : 0;
		return new TextRange(offset, offset + length);
	}
}
