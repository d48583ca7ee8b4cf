package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What most of a document's lines have in common. */
final class TypicalLine {

	private TypicalLine() {
	}

	/** The size of most letters. */
	static float size(List<PrintedLine> lines) {
		Map<Float, Integer> letters = new HashMap<>();
		lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
		return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0F);
	}

	/** The distance between most neighbouring lines of the usual size. */
	static float gap(List<PrintedLine> lines) {
		float size = size(lines);
		List<Float> gaps = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			PrintedLine before = lines.get(i - 1);
			PrintedLine line = lines.get(i);
			boolean neighbours = before.page() == line.page() && line.height() > before.height();
			if (neighbours && line.size() == size && before.size() == size) {
				gaps.add(line.height() - before.height());
			}
		}
		gaps.sort(null);
		// Paragraphs of one line each would make the median a distance between paragraphs.
		return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 4);
	}
}
