package org.elenchus.ui.highlighting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ide.highlighting.Highlighter;
import org.elenchus.model.text.TextRange;

/**
 * What a reader sees first of a large text, highlighted before the whole text has been read: some paragraphs, read by themselves.
 * What the rest of the text says of them, such as that a claim is contested, shows when it has been read.
 */
final class FirstGlance {

	/** Estimated: 1.2 million characters take a second to read when the workbench has just started, and nobody waits for a tenth of that. */
	static final int WORTH_IT = 100_000;
	/** More than the widest screen shows at the smallest font. */
	private static final int LONG_SCREEN = 20_000;
	private static final Pattern BLANK_LINE = Pattern.compile("\\n\\r?\\n");

	private FirstGlance() {
	}

	/** The highlights of the paragraphs at {@code offset} and behind it, at their places in {@code text}. */
	static Highlights at(String text, int offset) {
		TextRange paragraphs = paragraphs(text, offset);
		List<Highlight> found = Highlighter.highlight(paragraphs.of(text));
		return new Highlights(found.stream().map(new Moved(0, 0, paragraphs.start())::highlight).toList());
	}

	private static TextRange paragraphs(String text, int offset) {
		int start = Math.max(0, offset - LONG_SCREEN);
		int end = Math.min(text.length(), offset + LONG_SCREEN);
		Matcher blank = BLANK_LINE.matcher(text).region(start, end);
		while (blank.find()) {
			if (blank.end() <= offset) {
				start = blank.end();
			} else {
				end = blank.start();
			}
		}
		return new TextRange(start, Math.max(start, end));
	}
}
