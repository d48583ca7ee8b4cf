package org.elenchus.importer.plain.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds running heads and feet: first or last lines of pages that return from page to page, word for word or but for a page number that
 * grows with the pages. Numbers of chapters do not.
 */
final class RunningHeads {

	/** A page's number at the edge of a head or a foot, or behind the word for it. */
	private static final Pattern NUMBER = Pattern
			.compile("^\\d{1,4}\\b|\\b\\d{1,4}$|(?<=\\b(?i:pagina|bladzijde|blz\\.|page|p\\.|seite) )\\d+");

	private final SortedLines lines;
	private final Role[] roles;
	private final int[] pages;

	private RunningHeads(SortedLines lines) {
		this.lines = lines;
		this.roles = lines.roles();
		this.pages = new int[roles.length];
		for (int i = 1; i < pages.length; i++) {
			pages[i] = pages[i - 1] + (lines.startsPage(i) ? 1 : 0);
		}
	}

	/** Gives running heads their role. */
	static SortedLines in(SortedLines lines) {
		RunningHeads heads = new RunningHeads(lines);
		int layer = 0;
		while (layer < LineThresholds.LAYERS && heads.peel()) {
			layer++;
		}
		return lines.with(heads.roles);
	}

	/** A line's words with a mark for the page's number. */
	static String name(String content) {
		return NUMBER.matcher(content).replaceAll("#").replaceAll("\\s+", " ");
	}

	/** Whether a line is short and ends as a title does; one that starts small, as an address, is shorter than lines of text. */
	private boolean isPossible(int i) {
		Line line = lines.line(i);
		boolean small = Character.isLowerCase(LineEdges.firstLetter(lines.text(), line));
		return name(lines.content(i)).length() <= (small ? LineThresholds.LONGEST_SMALL_HEAD : LineThresholds.LONGEST_HEAD)
				&& ".:\u2026".indexOf(LineEdges.lastMark(lines.text(), line)) < 0;
	}

	/** Takes the outermost lines of the pages away where they return; false if none does. */
	private boolean peel() {
		Map<String, List<Integer>> heads = new LinkedHashMap<>();
		for (int i : edges()) {
			if (isPossible(i)) {
				heads.computeIfAbsent(name(lines.content(i)), any -> new ArrayList<>()).add(i);
			}
		}
		boolean any = false;
		for (List<Integer> head : heads.values()) {
			if (head.size() >= LineThresholds.RETURNS && returns(head)) {
				head.subList(isHeading(head) ? 1 : 0, head.size()).forEach(i -> roles[i] = Role.RUNNING_HEAD);
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
		for (int i = 0; i < roles.length; i++) {
			if (lines.startsPage(i)) {
				add(edges, first, last);
				first = -1;
				last = -1;
			}
			if (roles[i] == Role.TEXT || roles[i] == Role.NOTE) {
				first = first < 0 ? i : first;
				last = i;
			}
		}
		add(edges, first, last);
		return edges;
	}

	private void add(List<Integer> edges, int first, int last) {
		if (first >= 0 && roles[first] == Role.TEXT) {
			edges.add(first);
		}
		if (last > first && roles[last] == Role.TEXT) {
			edges.add(last);
		}
	}

	/** Whether these lines are the same, or their numbers grow about as fast as the pages do. */
	private boolean returns(List<Integer> head) {
		String content = lines.content(head.getFirst());
		if (head.stream().allMatch(i -> lines.content(i).equals(content))) {
			return true;
		}
		int numbers = number(head.getLast()) - number(head.getFirst());
		int span = pages[head.getLast()] - pages[head.getFirst()];
		return numbers >= head.size() - 1 && numbers <= 2 * span && span <= 2 * numbers;
	}

	private int number(int i) {
		Matcher number = NUMBER.matcher(lines.content(i));
		return number.find() ? Digits.number(number.group()) : 0;
	}

	/** Whether the first of these lines is the heading that the others repeat: it starts a page, between one sentence and the next. */
	private boolean isHeading(List<Integer> head) {
		int first = head.getFirst();
		int before = lines.previousFilled(first);
		while (before >= 0 && roles[before] != Role.TEXT) {
			before = lines.previousFilled(before);
		}
		int after = lines.nextFilled(first + 1);
		boolean starts = after < roles.length && !Character.isLowerCase(LineEdges.firstLetter(lines.text(), lines.line(after)));
		return lines.startsPage(first) && starts && !NUMBER.matcher(lines.content(first)).find()
				&& (before < 0 || LineEdges.sentence(lines.text(), lines.line(before)));
	}
}
