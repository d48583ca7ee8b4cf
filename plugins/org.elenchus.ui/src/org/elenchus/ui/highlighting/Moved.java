package org.elenchus.ui.highlighting;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.model.text.TextRange;

/** Where a stretch of a text is after an edit: at {@code offset}, {@code removed} units gave way to {@code inserted} ones. */
record Moved(int offset, int removed, int inserted) {

	/** What is left of {@code range}. What is inserted at one of its ends does not belong to it, what is inserted inside does. */
	TextRange range(TextRange range) {
		int start = start(range.start());
		return new TextRange(start, Math.max(start, end(range.end())));
	}

	/** As {@link #range}, but what is inserted at its end belongs to it. */
	TextRange withEnd(TextRange range) {
		TextRange left = range(range);
		return offset == range.end() ? new TextRange(left.start(), left.end() + inserted) : left;
	}

	/** What is left of a highlight; this is also how the text widget moves its styles. */
	Highlight highlight(Highlight highlight) {
		return new Highlight(range(highlight.range()), highlight.style());
	}

	private int start(int place) {
		if (place < offset) {
			return place;
		}
		return isBehind(place) ? place + inserted - removed : offset + inserted;
	}

	private int end(int place) {
		if (place <= offset) {
			return place;
		}
		return isBehind(place) ? place + inserted - removed : offset;
	}

	private boolean isBehind(int place) {
		return place >= offset + removed;
	}
}
