package org.elenchus.importer.markdown;

import java.util.List;

import org.elenchus.model.text.TextRange;

/**
 * Some lines of one kind.
 *
 * @param form  what they are
 * @param lines where they are, without line ends
 */
record Region(Form form, List<TextRange> lines) {

	/** What pandoc knows beyond CommonMark; {@code PROSE} is all else. */
	enum Form {
		PROSE, LINE_BLOCK, GRID_TABLE, SIMPLE_TABLE, MULTILINE_TABLE, CAPTION, DEFINITION
	}

	int start() {
		return lines.getFirst().start();
	}

	int end() {
		return lines.getLast().end();
	}
}
