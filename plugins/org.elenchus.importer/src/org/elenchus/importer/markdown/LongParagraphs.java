package org.elenchus.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.model.text.TextRange;

/**
 * Cuts paragraphs of more lines than anybody writes. At each line the library copies all lines of the paragraph before it, so that a
 * paragraph of a hundred thousand lines would take minutes.
 */
final class LongParagraphs {

	private static final int MOST_LINES = 5_000;
	/** What starts or goes on with a list, a quotation, a table, a heading, code or a division: it is cut nowhere. */
	private static final Pattern NO_PROSE = Pattern.compile("\\s|[-+*]\\s|[0-9]{1,9}[.)]\\s|>|\\||#{1,6}\\s|`{3}|~{3}|:{3}|=|-{3}");

	private LongParagraphs() {
	}

	/** Where the parts of a stretch of the text are that can be parsed one by one. */
	static List<TextRange> cut(String text, int start, int end) {
		List<TextRange> parts = new ArrayList<>();
		int from = start;
		int lines = 0;
		boolean before = false;
		for (int line = start; line < end; line = endOfLine(text, line, end)) {
			boolean prose = !NO_PROSE.matcher(text).region(line, end).lookingAt();
			lines = text.charAt(line) == '\n' || text.startsWith("\r\n", line) ? 0 : lines + 1;
			if (lines > MOST_LINES && prose && before) {
				parts.add(new TextRange(from, line));
				from = line;
				lines = 1;
			}
			before = prose;
		}
		parts.add(new TextRange(from, end));
		return parts;
	}

	/** Behind the end of the line. */
	private static int endOfLine(String text, int line, int end) {
		int next = text.indexOf('\n', line);
		return next < 0 || next >= end ? end : next + 1;
	}
}
