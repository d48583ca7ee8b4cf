package org.elenchus.importer.plain.paragraphs;

import java.util.HashMap;
import java.util.Map;

import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;

/** Labels that count from the first on, each not far behind the one before; fewer than three make no list. */
final class LabelSeries {

	private final SortedLines lines;
	private final Map<Integer, ItemLabel> kept = new HashMap<>();
	private final Map<Integer, ItemLabel> current = new HashMap<>();
	private int expected = 1;
	private int first = -1;
	private int last = -ParagraphThresholds.FARTHEST_ITEM;

	LabelSeries(SortedLines lines) {
		this.lines = lines;
	}

	/** The number that would go on with the count. */
	int expected() {
		return expected;
	}

	/** Takes the label with which a line starts if it starts a count, or {@code follows} and stands near the one before. */
	void offer(int i, int number, int labelEnd, boolean follows) {
		if (number != 1 && !(follows && (expected == 1 || i - last <= ParagraphThresholds.FARTHEST_ITEM))) {
			return;
		}
		if (number == 1) {
			keep();
			first = i;
		}
		Line line = lines.line(i);
		current.put(i, new ItemLabel(lines.text().substring(line.from(), labelEnd), bodyStart(lines, line, labelEnd), first));
		expected = number + 1;
		last = i;
	}

	private void keep() {
		if (expected > ParagraphThresholds.FEWEST_ITEMS) {
			kept.putAll(current);
		}
		current.clear();
	}

	/** The labels of all lists that are long enough, by their lines. */
	Map<Integer, ItemLabel> closed() {
		keep();
		return kept;
	}

	/** Where words start behind a label, dots and spaces; the line's end if none do. */
	static int bodyStart(SortedLines lines, Line line, int labelEnd) {
		int next = labelEnd;
		while (next < line.to() && lines.text().charAt(next) == '.') {
			next++;
		}
		while (next < line.to() && Lines.isSpace(lines.text().charAt(next))) {
			next++;
		}
		return next;
	}
}
