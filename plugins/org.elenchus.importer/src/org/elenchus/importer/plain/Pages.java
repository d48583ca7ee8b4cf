package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where pages start: at form feeds, or, where a converter made spaces of them, at the few lines that start with a space in a text
 * whose lines do not.
 */
final class Pages {

	private static final double MOST = 0.12;
	private static final int WIDEST = 2;
	private static final double SHORT = 0.6;
	private static final double LONG = 0.85;
	private static final double TOGETHER = 1.35;
	private static final int RETURNS = 3;
	private static final double HEAD = 0.75;

	private final Layout layout;

	private Pages(Layout layout) {
		this.layout = layout;
	}

	/** Marks the first lines of pages and returns the convention by name. */
	static String mark(Layout layout) {
		return new Pages(layout).mark();
	}

	private String mark() {
		boolean feeds = layout.lines.stream().anyMatch(Line::feed);
		if (feeds) {
			markFeeds();
			return "form feed";
		}
		List<Integer> indented = indented();
		if (indented == null) {
			return "none";
		}
		pages(indented).forEach(layout::startPage);
		return "leading space";
	}

	private void markFeeds() {
		boolean fed = false;
		for (int i = 0; i < layout.size(); i++) {
			fed |= layout.line(i).feed();
			if (fed && !layout.line(i).isBlank()) {
				layout.startPage(i);
				fed = false;
			}
		}
	}

	/** The lines that start with a space or two; null if indents mean something else here. */
	private List<Integer> indented() {
		List<Integer> indented = new ArrayList<>();
		int filled = 0;
		int deeper = 0;
		for (int i = 0; i < layout.size(); i++) {
			Line line = layout.line(i);
			filled += line.isBlank() ? 0 : 1;
			if (!line.isBlank() && line.indent() > 0) {
				deeper += line.indent() > WIDEST ? 1 : 0;
				indented.add(i);
			}
		}
		return indented.size() - deeper < 2 || indented.size() > MOST * filled || deeper * 2 > indented.size() ? null : indented;
	}

	/** Leaves out indents of paragraphs, which make two short pages of one. */
	private List<Integer> pages(List<Integer> indented) {
		List<Integer> starts = new ArrayList<>();
		int usual = usualLength(indented);
		Set<String> heads = heads(indented);
		for (int k = 0; k < indented.size(); k++) {
			int line = indented.get(k);
			int before = k == 0 ? usual : line - starts.getLast();
			int after = (k + 1 < indented.size() ? indented.get(k + 1) : layout.size()) - line;
			boolean paged = before >= LONG * usual || before >= SHORT * usual && !startsParagraph(line);
			if (paged || before + after >= TOGETHER * usual || followsNote(line) || heads.contains(name(line))) {
				starts.add(line);
			}
		}
		return starts;
	}

	private boolean startsParagraph(int i) {
		int previous = layout.previousFilled(i);
		return previous >= 0 && Ends.sentence(layout.text, layout.line(previous))
				&& Character.isUpperCase(Ends.firstLetter(layout.text, layout.line(i)));
	}

	/** What returns at the start of indented lines: running heads, which stand on short pages, too. */
	private Set<String> heads(List<Integer> indented) {
		Map<String, Integer> counts = new HashMap<>();
		indented.stream().filter(this::isShort).forEach(i -> counts.merge(name(i), 1, Integer::sum));
		counts.values().removeIf(count -> count < RETURNS);
		return counts.keySet();
	}

	/** Whether a line is much shorter than the next one, as a title is. */
	private boolean isShort(int i) {
		int next = layout.nextFilled(i + 1);
		return next < layout.size() && layout.length(i) <= HEAD * layout.length(next);
	}

	private String name(int i) {
		return RunningHeads.name(layout.content(i));
	}

	private boolean followsNote(int i) {
		int previous = layout.previousFilled(i);
		return previous >= 0 && layout.roles[previous] == Layout.Role.NOTE;
	}

	private static int usualLength(List<Integer> starts) {
		List<Integer> lengths = new ArrayList<>();
		for (int k = 1; k < starts.size(); k++) {
			lengths.add(starts.get(k) - starts.get(k - 1));
		}
		lengths.sort(null);
		return lengths.get(lengths.size() * 2 / 3);
	}
}
