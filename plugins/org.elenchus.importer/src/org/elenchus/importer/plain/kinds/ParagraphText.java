package org.elenchus.importer.plain.kinds;

import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.LineEdges;
import org.elenchus.importer.plain.lines.SortedLines;

/** How paragraphs read: their words, and what they start and end with. */
record ParagraphText(SortedLines lines) {

	/** The words of a paragraph with what stands between its lines. */
	String of(TypedParagraph paragraph) {
		return lines.text().substring(start(paragraph), end(paragraph));
	}

	/** Where the first line's content starts. */
	int start(TypedParagraph paragraph) {
		return first(paragraph).from();
	}

	/** Where the last line's content ends. */
	int end(TypedParagraph paragraph) {
		return last(paragraph).to();
	}

	Line first(TypedParagraph paragraph) {
		return lines.line(paragraph.first());
	}

	Line last(TypedParagraph paragraph) {
		return lines.line(paragraph.last());
	}

	char lastCharacter(TypedParagraph paragraph) {
		return lines.text().charAt(end(paragraph) - 1);
	}

	boolean opensQuote(TypedParagraph paragraph) {
		return LineEdges.opensQuote(lines.text(), first(paragraph));
	}

	boolean endsSentence(TypedParagraph paragraph) {
		return LineEdges.sentence(lines.text(), last(paragraph));
	}
}
