package org.elenchus.ui.highlighting;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.source.ILineRange;
import org.elenchus.model.text.TextRange;

/** Which part of its document a viewer shows, in whole lines. A line that is wrapped is one line. */
final class Screen {

	private static final TextRange NOTHING = new TextRange(0, 0);

	private Screen() {
	}

	/** The lines of which something can be seen. */
	static TextRange visible(ITextViewer viewer) {
		ILineRange lines = JFaceTextUtil.getVisibleModelLines(viewer);
		return lines == null ? NOTHING : lines(viewer.getDocument(), lines.getStartLine(), lines.getStartLine() + lines.getNumberOfLines() - 1);
	}

	/** These lines, and about as much text before and behind them. */
	static TextRange around(ITextViewer viewer) {
		TextRange visible = visible(viewer);
		IDocument document = viewer.getDocument();
		int from = Math.max(0, visible.start() - visible.length());
		int to = Math.min(document.getLength(), visible.end() + visible.length());
		try {
			return lines(document, document.getLineOfOffset(from), document.getLineOfOffset(to));
		} catch (BadLocationException e) {
			return visible;
		}
	}

	private static TextRange lines(IDocument document, int first, int last) {
		try {
			int end = document.getLineOffset(last) + document.getLineLength(last);
			return new TextRange(document.getLineOffset(first), end);
		} catch (BadLocationException e) {
			return NOTHING;
		}
	}
}
