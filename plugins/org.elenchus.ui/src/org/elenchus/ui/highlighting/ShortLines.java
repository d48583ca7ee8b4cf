package org.elenchus.ui.highlighting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.elenchus.model.text.TextRange;
import org.elenchus.ui.wrap.Wrapping;

/**
 * The lines of a text that are short enough for styles. The text widget lays a line out as a whole, and each style in it once
 * more; a line that is far too long stays as it is.
 */
final class ShortLines {

	private final IDocument document;
	private final List<TextRange> stretches = new ArrayList<>();

	private ShortLines(IDocument document) {
		this.document = document;
	}

	/** The stretches of {@code region} without lines that are too long, in the order of the text; none of them is empty. */
	static List<TextRange> of(IDocument document, TextRange region) {
		ShortLines lines = new ShortLines(document);
		try {
			lines.collect(region);
		} catch (BadLocationException e) {
			throw new IllegalStateException("a line of the document is not in the document", e);
		}
		return lines.stretches;
	}

	private void collect(TextRange region) throws BadLocationException {
		int start = region.start();
		int last = document.getLineOfOffset(region.end());
		for (int line = document.getLineOfOffset(start); line <= last; line++) {
			if (document.getLineLength(line) > Wrapping.LONGEST_LINE) {
				add(start, Math.min(document.getLineOffset(line), region.end()));
				start = document.getLineOffset(line) + document.getLineLength(line);
			}
		}
		add(start, region.end());
	}

	private void add(int start, int end) {
		if (start < end) {
			stretches.add(new TextRange(start, end));
		}
	}
}
