package org.elenchus.importer.plain.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where pages start: at form feeds, or, where a converter made spaces of them, at the few lines that start with a space in a text
 * whose lines do not.
 *
 * @param lines      lines that know where pages start
 * @param convention what starts a page, by name
 */
record PageStarts(SortedLines lines, String convention) {

	static PageStarts of(SortedLines lines) {
		if (lines.plain().all().stream().anyMatch(Line::feed)) {
			return new PageStarts(lines.withPages(fed(lines)), "form feed");
		}
		List<Integer> indented = indented(lines);
		return indented.isEmpty() ? new PageStarts(lines, "none")
				: new PageStarts(lines.withPages(new Indented(lines, indented).pages()), "leading space");
	}

	private static List<Integer> fed(SortedLines lines) {
		List<Integer> starts = new ArrayList<>();
		boolean fed = false;
		for (int i = 0; i < lines.size(); i++) {
			fed |= lines.line(i).feed();
			if (fed && !lines.line(i).isBlank()) {
				starts.add(i);
				fed = false;
			}
		}
		return starts;
	}

	/** The lines that start with a space or two; none if indents mean something else here. */
	private static List<Integer> indented(SortedLines lines) {
		List<Integer> indented = new ArrayList<>();
		int filled = 0;
		int deeper = 0;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.line(i);
			filled += line.isBlank() ? 0 : 1;
			if (!line.isBlank() && line.indent() > 0) {
				deeper += line.indent() > LineThresholds.PAGE_INDENT ? 1 : 0;
				indented.add(i);
			}
		}
		boolean meanPages = indented.size() - deeper >= 2 && indented.size() <= LineThresholds.MOST_PAGE_STARTS * filled
				&& deeper * 2 <= indented.size();
		return meanPages ? indented : List.of();
	}

	/** Lines that start with a space, some of which may be indents of paragraphs, which make two short pages of one. */
	private record Indented(SortedLines lines, List<Integer> indented) {

		private List<Integer> pages() {
			List<Integer> starts = new ArrayList<>();
			int usual = usualLength();
			Set<String> heads = heads();
			for (int k = 0; k < indented.size(); k++) {
				int line = indented.get(k);
				int before = k == 0 ? usual : line - starts.getLast();
				int after = (k + 1 < indented.size() ? indented.get(k + 1) : lines.size()) - line;
				if (isPaged(line, before, usual) || before + after >= LineThresholds.TWO_PAGES * usual || followsNote(line)
						|| heads.contains(name(line))) {
					starts.add(line);
				}
			}
			return starts;
		}

		private boolean isPaged(int line, int before, int usual) {
			return before >= LineThresholds.LONG_PAGE * usual
					|| before >= LineThresholds.SHORT_PAGE * usual && !startsParagraph(line);
		}

		private boolean startsParagraph(int i) {
			int previous = lines.previousFilled(i);
			return previous >= 0 && LineEdges.sentence(lines.text(), lines.line(previous))
					&& Character.isUpperCase(LineEdges.firstLetter(lines.text(), lines.line(i)));
		}

		/** What returns at the start of indented lines: running heads, which stand on short pages, too. */
		private Set<String> heads() {
			Map<String, Integer> counts = new HashMap<>();
			indented.stream().filter(this::isShort).forEach(i -> counts.merge(name(i), 1, Integer::sum));
			counts.values().removeIf(count -> count < LineThresholds.RETURNS);
			return counts.keySet();
		}

		/** Whether a line is much shorter than the next one, as a title is. */
		private boolean isShort(int i) {
			int next = lines.nextFilled(i + 1);
			return next < lines.size() && lines.line(i).width() <= LineThresholds.HEAD_OVER_TEXT * lines.line(next).width();
		}

		private String name(int i) {
			return RunningHeads.name(lines.content(i));
		}

		private boolean followsNote(int i) {
			int previous = lines.previousFilled(i);
			return previous >= 0 && lines.role(previous) == Role.NOTE;
		}

		/** The length that two thirds of the pages do not exceed, if each indent starts one. */
		private int usualLength() {
			List<Integer> lengths = new ArrayList<>();
			for (int k = 1; k < indented.size(); k++) {
				lengths.add(indented.get(k) - indented.get(k - 1));
			}
			lengths.sort(null);
			return lengths.get(lengths.size() * 2 / 3);
		}
	}
}
