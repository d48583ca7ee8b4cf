package org.elenchus.importer.plain.paragraphs;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.plain.lines.LineEnds;
import org.elenchus.importer.plain.lines.SortedLines;
import org.elenchus.importer.plain.lines.Vocabulary;
import org.elenchus.importer.plain.notes.Zones;

/**
 * The fourth state of a text: the author's lines as paragraphs.
 *
 * @param zones      the zones that they stand in
 * @param all        the paragraphs, in their order
 * @param ends       how lines end in this text
 * @param labels     the labels of items that lines start with
 * @param usualWidth the width that most lines do not exceed
 * @param fullWidth  the width that nearly no line exceeds
 */
public record Paragraphs(Zones zones, List<Paragraph> all, LineEnds ends, ItemLabels labels, int usualWidth, int fullWidth) {

	/** The paragraphs of the lines that have the role of text; {@code words} are those of the whole text. */
	public static Paragraphs of(Zones zones, Vocabulary words) {
		SortedLines lines = zones.lines();
		LineEnds ends = LineEnds.of(lines);
		ItemLabels labels = ItemLabels.of(lines);
		LineWidths widths = new LineWidths(lines);
		ParagraphEnds paragraphEnds = new ParagraphEnds(lines, ends, words, widths);
		List<Paragraph> all = cut(lines, labels, paragraphEnds);
		return new Paragraphs(zones, all, ends, labels, widths.usual(), widths.full());
	}

	private static List<Paragraph> cut(SortedLines lines, ItemLabels labels, ParagraphEnds ends) {
		List<Paragraph> paragraphs = new ArrayList<>();
		OpenParagraph current = null;
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.isText(i)) {
				continue;
			}
			int length = lines.line(i).length();
			boolean goesOn = current != null && !labels.isLabelled(i) && (labels.isAlone(lines, current.last()) || !ends.isEnd(current, i));
			if (goesOn) {
				current.add(i, length);
				continue;
			}
			if (current != null) {
				paragraphs.add(current.closed());
			}
			current = new OpenParagraph(i, length);
		}
		if (current != null) {
			paragraphs.add(current.closed());
		}
		return List.copyOf(paragraphs);
	}

	/** The lines of the text. */
	public SortedLines lines() {
		return zones.lines();
	}
}
