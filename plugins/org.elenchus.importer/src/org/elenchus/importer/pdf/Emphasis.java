package org.elenchus.importer.pdf;

import org.elenchus.importer.document.Mark;
import org.elenchus.model.text.TextRange;

/** Characters that are printed in another way than those around them. */
record Emphasis(TextRange range, Mark mark) {

	Emphasis shifted(int by) {
		return new Emphasis(new TextRange(range.start() + by, range.end() + by), mark);
	}
}
