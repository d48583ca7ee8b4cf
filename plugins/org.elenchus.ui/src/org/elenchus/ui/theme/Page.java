package org.elenchus.ui.theme;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * Where somebody reads in a widget: the line at its top, how much of it is scrolled out, and the selection.
 *
 * @param topLine   the first line of which something can be seen, 0-based
 * @param topPixel  where that line begins, in pixels below the widget's upper edge; not above zero
 * @param selection offset and length of the selection, in UTF-16 units of the widget's text
 */
record Page(int topLine, int topPixel, Point selection) {

	static Page of(StyledText widget) {
		int line = widget.getTopIndex();
		if (line > 0 && widget.getLinePixel(line) > 0) {
			line--;
		}
		return new Page(line, widget.getLinePixel(line), widget.getSelectionRange());
	}

	/** Leaves for the start of the text. */
	static void leave(StyledText widget) {
		widget.setTopIndex(0);
		widget.setSelectionRange(0, 0);
	}

	/** Comes back. First the lines, so that the caret is near when its place is looked for. */
	void comeBack(StyledText widget) {
		widget.setTopIndex(Math.min(topLine, widget.getLineCount() - 1));
		widget.setTopPixel(widget.getTopPixel() - topPixel);
		if (selection.x + selection.y <= widget.getCharCount()) {
			widget.setSelectionRange(selection.x, selection.y);
		}
	}
}
