package org.elenchus.batch.report;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.text.LineIndex;
import org.elenchus.model.text.TextRange;

/** The lines a finding is about. Of many lines the first two and the last are shown. */
final class Excerpt {

	private static final int MOST = 4;
	private static final int HEAD = 2;

	private final String text;
	private final LineIndex index;
	private final int cells;

	/** @param cells how many cells of a terminal a line may take */
	Excerpt(String text, LineIndex index, int cells) {
		this.text = text;
		this.index = index;
		this.cells = cells;
	}

	List<ExcerptLine> of(TextRange range) {
		int first = index.line(range.start());
		int last = range.isEmpty() ? first : index.line(range.end() - 1);
		boolean all = last - first < MOST;
		List<ExcerptLine> lines = new ArrayList<>();
		for (int number = first; number <= last; number++) {
			if (all || number < first + HEAD || number == last) {
				lines.add(line(number, range));
			}
		}
		return lines;
	}

	private ExcerptLine line(int number, TextRange range) {
		TextRange line = index.range(number);
		int start = Math.clamp(range.start(), line.start(), line.end());
		int end = Math.clamp(range.end(), start, line.end());
		boolean blank = start == end && !range.isEmpty() && line.isEmpty();
		return blank ? ExcerptLine.blank(number) : ExcerptLine.of(number, text, line, new TextRange(start, end), cells);
	}
}
