package org.elenchus.importer.plain.paragraphs;

import java.util.stream.IntStream;

import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;

/** How wide a text is set, as a whole and around each line. */
final class LineWidths {

	private final SortedLines lines;
	/** The longest line among those around each line of text. */
	private final int[] around;
	/** The widths of all lines of text, sorted. */
	private final int[] sorted;

	LineWidths(SortedLines lines) {
		this.lines = lines;
		int[] text = IntStream.range(0, lines.size()).filter(lines::isText).toArray();
		this.around = around(text);
		this.sorted = IntStream.of(text).map(i -> lines.line(i).width()).sorted().toArray();
	}

	private int[] around(int[] text) {
		int[] widest = new int[lines.size()];
		for (int k = 0; k < text.length; k++) {
			int last = Math.min(text.length - 1, k + ParagraphThresholds.LINES_BEHIND);
			for (int j = Math.max(0, k - ParagraphThresholds.LINES_BEFORE); j <= last; j++) {
				widest[text[k]] = Math.max(widest[text[k]], lines.line(text[j]).width());
			}
		}
		return widest;
	}

	/** The width that most lines do not exceed. */
	int usual() {
		return width(ParagraphThresholds.USUAL);
	}

	/** The width that nearly no line exceeds. */
	int full() {
		return width(ParagraphThresholds.FULL);
	}

	private int width(double share) {
		return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * share)];
	}

	/** Which part of the width is left when the next line's first word would have been set in the line, too. */
	double slack(int i, int next) {
		double width = around[i];
		return width == 0 ? 0 : (width - lines.line(i).width() - 1 - firstWord(lines, next)) / width;
	}

	/** The length of a line's first word, with the marks that it is glued to. */
	static int firstWord(SortedLines lines, int i) {
		Line line = lines.line(i);
		int word = line.from();
		while (word < line.to() && !Lines.isSpace(lines.text().charAt(word))) {
			word++;
		}
		return word - line.from();
	}
}
