package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.plain.Layout.Role;

/**
 * Finds running heads and feet: first or last lines of pages that return from page to page, word for word or but for a page number that
 * grows with the pages. Numbers of chapters do not.
 */
final class RunningHeads {

	private static final int LONGEST = 90;
	private static final int LONGEST_SMALL = 40;
	private static final int RETURNS = 3;
	/** How many lines of heads and feet may stand on one another. */
	private static final int LAYERS = 3;
	/** A page's number at the edge of a head or a foot, or behind the word for it. */
	private static final Pattern NUMBER = Pattern
			.compile("^\\d{1,4}\\b|\\b\\d{1,4}$|(?<=\\b(?i:pagina|bladzijde|blz\\.|page|p\\.|seite) )\\d+");

	private final Layout layout;
	private final int[] pages;

	private RunningHeads(Layout layout) {
		this.layout = layout;
		this.pages = new int[layout.size()];
		for (int i = 1; i < pages.length; i++) {
			pages[i] = pages[i - 1] + (layout.pageStarts[i] ? 1 : 0);
		}
	}

	/** Gives running heads their role. */
	static void mark(Layout layout) {
		RunningHeads heads = new RunningHeads(layout);
		int layer = 0;
		while (layer < LAYERS && heads.peel()) {
			layer++;
		}
	}

	/** A line's words with a mark for the page's number. */
	static String name(String content) {
		return NUMBER.matcher(content).replaceAll("#").replaceAll("\\s+", " ");
	}

	/** Whether a line is short and ends as a title does; one that starts small, as an address, is shorter than lines of text. */
	private boolean isPossible(int i) {
		Line line = layout.line(i);
		boolean small = Character.isLowerCase(Ends.firstLetter(layout.text, line));
		return name(layout.content(i)).length() <= (small ? LONGEST_SMALL : LONGEST) && ".:\u2026".indexOf(Ends.lastMark(layout.text, line)) < 0;
	}

	/** Takes the outermost lines of the pages away where they return; false if none does. */
	private boolean peel() {
		Map<String, List<Integer>> heads = new LinkedHashMap<>();
		for (int i : edges()) {
			if (isPossible(i)) {
				heads.computeIfAbsent(name(layout.content(i)), any -> new ArrayList<>()).add(i);
			}
		}
		boolean any = false;
		for (List<Integer> lines : heads.values()) {
			if (lines.size() >= RETURNS && returns(lines)) {
				lines.subList(isHeading(lines) ? 1 : 0, lines.size()).forEach(i -> layout.roles[i] = Role.RUNNING_HEAD);
				any = true;
			}
		}
		return any;
	}

	/** The first and last lines of text of each page, but for a last one above notes. */
	private List<Integer> edges() {
		List<Integer> edges = new ArrayList<>();
		int first = -1;
		int last = -1;
		for (int i = 0; i < layout.size(); i++) {
			if (layout.pageStarts[i]) {
				add(edges, first, last);
				first = -1;
				last = -1;
			}
			if (layout.roles[i] == Role.TEXT || layout.roles[i] == Role.NOTE) {
				first = first < 0 ? i : first;
				last = i;
			}
		}
		add(edges, first, last);
		return edges;
	}

	private void add(List<Integer> edges, int first, int last) {
		if (first >= 0 && layout.roles[first] == Role.TEXT) {
			edges.add(first);
		}
		if (last > first && layout.roles[last] == Role.TEXT) {
			edges.add(last);
		}
	}

	/** Whether these lines are the same, or their numbers grow about as fast as the pages do. */
	private boolean returns(List<Integer> lines) {
		String content = layout.content(lines.getFirst());
		if (lines.stream().allMatch(i -> layout.content(i).equals(content))) {
			return true;
		}
		int numbers = number(lines.getLast()) - number(lines.getFirst());
		int span = pages[lines.getLast()] - pages[lines.getFirst()];
		return numbers >= lines.size() - 1 && numbers <= 2 * span && span <= 2 * numbers;
	}

	private int number(int i) {
		Matcher number = NUMBER.matcher(layout.content(i));
		return number.find() ? NoteZones.number(number.group()) : 0;
	}

	/** Whether the first of these lines is the heading that the others repeat: it starts a page, between one sentence and the next. */
	private boolean isHeading(List<Integer> lines) {
		int first = lines.getFirst();
		int before = layout.previousFilled(first);
		while (before >= 0 && layout.roles[before] != Role.TEXT) {
			before = layout.previousFilled(before);
		}
		int after = layout.nextFilled(first + 1);
		boolean starts = after < layout.size() && !Character.isLowerCase(Ends.firstLetter(layout.text, layout.line(after)));
		return layout.pageStarts[first] && starts && !NUMBER.matcher(layout.content(first)).find()
				&& (before < 0 || Ends.sentence(layout.text, layout.line(before)));
	}
}
