package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.document.Kind;

/** Lines that belong together, and what they are. */
final class Paragraph {

	final List<Integer> lines = new ArrayList<>();
	/** The length of all lines. */
	int length;
	Kind kind = Kind.PARAGRAPH;
	int level;
	String label = "";
	/** Where the words start: behind a label. */
	int bodyStart = -1;

	int first() {
		return lines.getFirst();
	}

	int last() {
		return lines.getLast();
	}
}
