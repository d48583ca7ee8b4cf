package org.elenchus.importer.plain.paragraphs;

import java.util.HashMap;
import java.util.Map;

import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;

/**
 * The labels with which lines start an item of a list: a bullet, or a number or a letter that follows the last item's.
 *
 * @param all the labels, by their lines
 */
public record ItemLabels(Map<Integer, ItemLabel> all) {

	private static final String BULLETS = "\u2022\u25CF\u25AA\u25E6\u2023\u2219\uF0B7";

	static ItemLabels of(SortedLines lines) {
		Map<Integer, ItemLabel> all = new HashMap<>(bullets(lines));
		all.putAll(NumberLabels.in(lines));
		all.putAll(letters(lines));
		return new ItemLabels(Map.copyOf(all));
	}

	public boolean isLabelled(int line) {
		return all.containsKey(line);
	}

	/** The label of a line; null if it has none. */
	public ItemLabel of(int line) {
		return all.get(line);
	}

	/** Whether a line is a label alone, whose words stand in the next line. */
	boolean isAlone(SortedLines lines, int line) {
		return isLabelled(line) && of(line).end() >= lines.line(line).to();
	}

	private static Map<Integer, ItemLabel> bullets(SortedLines lines) {
		Map<Integer, ItemLabel> labels = new HashMap<>();
		int series = -1;
		int last = -ParagraphThresholds.FARTHEST_ITEM - 1;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.line(i);
			if (lines.isText(i) && BULLETS.indexOf(lines.text().charAt(line.from())) >= 0
					&& (line.length() > 2 || lines.hasWordsBelow(i, false))) {
				series = i - last > ParagraphThresholds.FARTHEST_ITEM ? i : series;
				last = i;
				int end = line.from() + 1;
				labels.put(i, new ItemLabel(lines.text().substring(line.from(), end), LabelSeries.bodyStart(lines, line, end), series));
			}
		}
		return labels;
	}

	/** Small letters count from a. */
	private static Map<Integer, ItemLabel> letters(SortedLines lines) {
		LabelSeries series = new LabelSeries(lines);
		for (int i = 0; i < lines.size(); i++) {
			int number = lines.isText(i) ? letter(lines.text(), lines.line(i)) : 0;
			series.offer(i, number, lines.line(i).from() + 2, number == series.expected());
		}
		return series.closed();
	}

	/**
	 * The place in the alphabet of the small letter before a full stop or a bracket and a space that a line starts with; what no count
	 * comes to for another sign, and 0 for none.
	 */
	private static int letter(String text, Line line) {
		int start = line.from();
		boolean labelled = line.length() > 2 && ".)".indexOf(text.charAt(start + 1)) >= 0 && Lines.isSpace(text.charAt(start + 2));
		return labelled ? text.charAt(start) - 'a' + 1 : 0;
	}
}
