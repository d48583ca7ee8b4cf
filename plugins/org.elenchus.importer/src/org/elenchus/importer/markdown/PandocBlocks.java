package org.elenchus.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.importer.markdown.Region.Form;
import org.elenchus.model.text.TextRange;

/**
 * Parts a text into what CommonMark knows and the blocks that pandoc adds.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#pandocs-markdown">Pandoc User's Guide, Pandoc's Markdown</a>
 */
final class PandocBlocks {

	private static final Pattern FENCE = Pattern.compile(" {0,3}(?:`{3,}[^`]*|~{3,}.*)");
	private static final Pattern VERSE = Pattern.compile("\\|(?: .*)?");
	private static final Pattern GOES_ON = Pattern.compile("[ \\t]+\\S.*");
	private static final Pattern RULE_OF_PIPES = Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");
	private static final Pattern BORDER = Pattern.compile("\\+(?:[-=:]+\\+)+[ \\t]*");
	private static final Pattern GRID = Pattern.compile("[+|].*");
	private static final Pattern DASHES = Pattern.compile(" {0,3}-{2,}(?:[ \\t]+-{2,})+[ \\t]*");
	private static final Pattern SOLID = Pattern.compile(" {0,3}-{3,}[ \\t]*");
	private static final Pattern CAPTION = Pattern.compile(" {0,3}(?:Table)?:[ \\t]+\\S.*");
	/** How many lines a header of a table may have, and a table whose rows are parted by blank lines. */
	private static final int MOST_OF_HEADER = 10;
	private static final int MOST_LINES = 1_000;
	private static final Pattern DEFINITION = Pattern.compile(" {0,3}[:~][ \\t]+\\S.*");
	private static final Pattern NO_TERM = Pattern.compile("\\s.*|[-+*>#|:~].*|[0-9]{1,9}[.)]\\s.*");

	private final String text;
	private final List<TextRange> lines;
	private final List<Region> regions = new ArrayList<>();
	private final List<TextRange> prose = new ArrayList<>();

	private PandocBlocks(String text, List<TextRange> lines) {
		this.text = text;
		this.lines = lines;
	}

	/** The regions of a text, which has these lines. */
	static List<Region> of(String text, List<TextRange> lines) {
		PandocBlocks blocks = new PandocBlocks(text, lines);
		blocks.read();
		return blocks.regions;
	}

	private void read() {
		boolean fenced = false;
		int i = 0;
		while (i < lines.size()) {
			fenced ^= is(FENCE, i);
			int end = fenced ? i : endOfBlock(i);
			if (end == i) {
				prose.add(lines.get(i++));
			} else {
				i = end;
			}
		}
		closeProse();
	}

	/** Takes the block that starts with a line, and returns the line behind it; the line itself if none starts there. */
	private int endOfBlock(int i) {
		if (is(VERSE, i) && isParted(i) && !is(RULE_OF_PIPES, i + 1)) {
			return take(Form.LINE_BLOCK, i, endOf(i, VERSE, GOES_ON));
		}
		if (is(BORDER, i) && isParted(i)) {
			int end = endOf(i, GRID, GRID);
			while (end > i && !is(BORDER, end - 1)) {
				end--;
			}
			return end > i + 2 ? take(Form.GRID_TABLE, i, end) : i;
		}
		if (is(DASHES, i + 1) && isParted(i) && !isBlank(i) && !isBlank(i + 2)) {
			return take(Form.SIMPLE_TABLE, i, endOf(i, null, null));
		}
		if (is(SOLID, i) && isParted(i) && endOfTable(i) > i) {
			return take(Form.MULTILINE_TABLE, i, endOfTable(i));
		}
		if (is(CAPTION, i) && followsTable()) {
			return take(Form.CAPTION, i, endOf(i, null, null));
		}
		return is(DEFINITION, i) && isDefined() ? take(Form.DEFINITION, i, endOfDefinition(i)) : i;
	}

	/** Behind a table whose rows are parted by blank lines; the line itself if none starts there. */
	private int endOfTable(int start) {
		int dashes = start + 1;
		while (dashes <= start + MOST_OF_HEADER && !isBlank(dashes) && !is(DASHES, dashes)) {
			dashes++;
		}
		if (dashes == start + 1 || !is(DASHES, dashes)) {
			return start;
		}
		for (int i = dashes + 1; i < Math.min(lines.size(), start + MOST_LINES); i++) {
			if (is(SOLID, i) && isBlank(i + 1)) {
				return i + 1;
			}
		}
		return start;
	}

	private boolean followsTable() {
		int last = prose.size() - 1;
		last -= last >= 0 && isBlank(prose.get(last)) ? 1 : 0;
		if (last >= 0) {
			return text.startsWith("|", prose.get(last).start());
		}
		return !regions.isEmpty() && regions.getLast().form().name().endsWith("_TABLE");
	}

	private int endOf(int start, Pattern line, Pattern other) {
		int end = start + 1;
		while (end < lines.size() && !isBlank(end) && (line == null || is(line, end) || is(other, end))) {
			end++;
		}
		return end;
	}

	/** Whether a term stands before a definition, or another definition of it. */
	private boolean isDefined() {
		int last = prose.size() - 1;
		last -= last >= 0 && isBlank(prose.get(last)) ? 1 : 0;
		if (last < 0) {
			return !regions.isEmpty() && regions.getLast().form() == Form.DEFINITION;
		}
		boolean alone = last == 0 || isBlank(prose.get(last - 1));
		return alone && !isBlank(prose.get(last)) && !NO_TERM.matcher(text).region(prose.get(last).start(), prose.get(last).end()).matches();
	}

	/** Indented lines go on after a blank line, others only before it. */
	private int endOfDefinition(int start) {
		int end = start + 1;
		for (int i = start + 1; i < lines.size(); i++) {
			boolean blank = isBlank(i);
			boolean indented = text.startsWith("    ", lines.get(i).start()) || text.startsWith("\t", lines.get(i).start());
			if (!blank && (is(DEFINITION, i) || !indented && end < i || !indented && is(DEFINITION, i + 1))) {
				break;
			}
			end = blank ? end : i + 1;
		}
		return end;
	}

	private int take(Form form, int start, int end) {
		closeProse();
		regions.add(new Region(form, List.copyOf(lines.subList(start, end))));
		return end;
	}

	private void closeProse() {
		if (!prose.isEmpty()) {
			regions.add(new Region(Form.PROSE, List.copyOf(prose)));
			prose.clear();
		}
	}

	/** Whether a paragraph may start with a line. */
	private boolean isParted(int i) {
		return prose.isEmpty() || isBlank(prose.getLast());
	}

	private boolean isBlank(int i) {
		return i >= lines.size() || isBlank(lines.get(i));
	}

	private boolean isBlank(TextRange line) {
		return text.substring(line.start(), line.end()).isBlank();
	}

	private boolean is(Pattern pattern, int i) {
		return i < lines.size() && pattern.matcher(text).region(lines.get(i).start(), lines.get(i).end()).matches();
	}
}
