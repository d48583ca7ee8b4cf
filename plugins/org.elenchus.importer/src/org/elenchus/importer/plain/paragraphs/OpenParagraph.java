package org.elenchus.importer.plain.paragraphs;

import java.util.ArrayList;
import java.util.List;

/** A paragraph that is being read: perhaps its last line so far is its last one. */
final class OpenParagraph {

	private final List<Integer> lines = new ArrayList<>();
	private int length;

	OpenParagraph(int line, int length) {
		add(line, length);
	}

	void add(int line, int more) {
		lines.add(line);
		length += more;
	}

	int first() {
		return lines.getFirst();
	}

	int last() {
		return lines.getLast();
	}

	/** The line so many before the last one, or the first. */
	int before(int many) {
		return lines.get(Math.max(0, lines.size() - 1 - many));
	}

	int size() {
		return lines.size();
	}

	/** The length of all lines. */
	int length() {
		return length;
	}

	Paragraph closed() {
		return new Paragraph(List.copyOf(lines));
	}
}
