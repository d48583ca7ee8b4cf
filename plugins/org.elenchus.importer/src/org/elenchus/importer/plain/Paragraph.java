package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.document.Kind;

/** Lines that belong together, and what they are. */
final class Paragraph {

	final List<Integer> lines = new ArrayList<>();
	Kind kind = Kind.PARAGRAPH;
	int level;
	String label = "";
	/** Where the words start: behind a label. */
	int bodyStart = -1;
	/** Whether a heading would end so: at a line end that parts paragraphs or far from the margin. */
	boolean alone;

	int first() {
		return lines.getFirst();
	}

	int last() {
		return lines.getLast();
	}
}
