package org.elenchus.importer.plain.paragraphs;

import java.util.List;

/**
 * Lines that belong together.
 *
 * @param lines the lines, at least one, in their order
 */
public record Paragraph(List<Integer> lines) {

	public int first() {
		return lines.getFirst();
	}

	public int last() {
		return lines.getLast();
	}

	/** How many lines it has. */
	public int size() {
		return lines.size();
	}
}
