package org.elenchus.batch.report;

import org.elenchus.model.text.Cells;
import org.elenchus.model.text.TextRange;

/** Chooses the part of a line that is shown: the whole of it, or as much around the marked words as there is room for. */
final class Window {

	private static final int ELLIPSES = 2;

	private final String text;
	private final TextRange line;
	private final TextRange mark;
	private final int room;

	private Window(String text, TextRange line, TextRange mark, int room) {
		this.text = text;
		this.line = line;
		this.mark = mark;
		this.room = room;
	}

	/** The part of {@code line} to show in {@code cells}; {@code mark} lies in the line. It costs no time in the line's length. */
	static TextRange of(String text, TextRange line, TextRange mark, int cells) {
		if (Cells.forward(text, line.start(), line.end(), cells) == line.end()) {
			return line;
		}
		return new Window(text, line, mark, cells - ELLIPSES).around();
	}

	private TextRange around() {
		int spare = room - Cells.between(text, mark.start(), mark.end(), room);
		if (spare <= 0) {
			return new TextRange(mark.start(), Cells.forward(text, mark.start(), line.end(), room));
		}
		int start = Cells.backward(text, line.start(), mark.start(), spare - after(spare / 2));
		int before = Cells.between(text, start, mark.start(), spare);
		return new TextRange(start, Cells.forward(text, mark.end(), line.end(), spare - before));
	}

	/** How many of {@code cells} the rest of the line behind the mark fills. */
	private int after(int cells) {
		int end = Cells.forward(text, mark.end(), line.end(), cells);
		return Cells.between(text, mark.end(), end, cells);
	}
}
