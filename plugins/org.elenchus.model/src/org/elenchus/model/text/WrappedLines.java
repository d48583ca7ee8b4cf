package org.elenchus.model.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines between its words. */
public final class WrappedLines {

	private WrappedLines() {
	}

	/** Lines, as people are shown them, of at most {@code cells}, but for words that are longer. */
	public static List<String> of(String text, int cells) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		int used = 0;
		for (String word : text.strip().split("\\s+")) {
			int width = Cells.between(word, 0, word.length(), Integer.MAX_VALUE);
			if (used > 0 && used + 1 + width > cells) {
				lines.add(Shown.line(line.toString()));
				line.setLength(0);
				used = 0;
			}
			line.append(used > 0 ? " " : "").append(word);
			used += width + (used > 0 ? 1 : 0);
		}
		lines.add(Shown.line(line.toString()));
		return lines;
	}
}
