package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.importer.plain.Layout.Role;

/**
 * Finds what a printer puts on pages: page numbers, by their place apart from the text and by growing from page to page, and running
 * heads, which stand beside page numbers or return from page to page. A number in the flow is the author's.
 */
final class Furniture {

	private static final int LONGEST_HEAD = 70;
	private static final int LONGEST_NUMBER = 12;
	private static final int RETURNS = 3;

	private final Layout layout;
	private final int[] gaps;

	private Furniture(Layout layout) {
		this.layout = layout;
		this.gaps = usualGaps(layout);
	}

	/** Gives page numbers and running heads their role. */
	static void mark(Layout layout) {
		Furniture furniture = new Furniture(layout);
		furniture.numbers();
		furniture.numbersAtEdges();
		furniture.headsBesideNumbers();
		RunningHeads.mark(layout);
	}

	/** The usual number of blank lines around each line, which differs from page to page. */
	private static int[] usualGaps(Layout layout) {
		int[] gaps = new int[layout.size()];
		int usual = 0;
		for (int i = 0; i < gaps.length; i++) {
			int previous = layout.line(i).isBlank() ? -1 : layout.previousFilled(i);
			if (previous >= 0 && layout.line(i).length() > LONGEST_HEAD / 2
					&& layout.line(previous).length() > LONGEST_HEAD / 2) {
				usual = Math.min(i - previous - 1, 1);
			}
			gaps[i] = usual;
		}
		return gaps;
	}

	private void numbers() {
		List<Integer> candidates = new ArrayList<>();
		for (int i = 0; i < layout.size(); i++) {
			if (layout.roles[i] == Role.TEXT && value(i) >= 0 && isApart(i)) {
				candidates.add(i);
			}
		}
		growing(candidates).forEach(i -> layout.roles[i] = Role.PAGE_NUMBER);
	}

	/** Numbers in first or last lines of pages that grow as the pages do. */
	private void numbersAtEdges() {
		Map<Integer, List<Integer>> byOffset = new HashMap<>();
		int page = 0;
		for (int i = 0; i < layout.size(); i++) {
			page += layout.pageStarts[i] ? 1 : 0;
			if (layout.roles[i] == Role.TEXT && isEdge(i) && value(i) >= 0) {
				byOffset.computeIfAbsent(value(i) - page, any -> new ArrayList<>()).add(i);
			}
		}
		byOffset.values().stream().filter(lines -> lines.size() >= RETURNS)
				.forEach(lines -> lines.forEach(i -> layout.roles[i] = Role.PAGE_NUMBER));
	}

	private boolean isEdge(int i) {
		int next = layout.nextFilled(i + 1);
		return layout.pageStarts[i] || next == layout.size() || layout.pageStarts[next];
	}

	/** The number that a line consists of, perhaps between dashes; -1 if it is something else. */
	private int value(int i) {
		if (layout.line(i).length() > LONGEST_NUMBER) {
			return -1;
		}
		String digits = layout.content(i).replaceAll("^[-\u2013\u2014|]+ *| *[-\u2013\u2014|]+$", "");
		boolean number = !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
		return number ? NoteZones.number(digits) : -1;
	}

	/** Whether more stands around a line than around lines of text: blank lines or a page's edge. */
	private boolean isApart(int i) {
		int next = layout.nextFilled(i + 1);
		int before = layout.gapBefore(i) - gaps[i];
		int after = next - i - 1 - gaps[i];
		boolean first = i == 0 || layout.pageStarts[i];
		boolean last = next == layout.size() || layout.pageStarts[next];
		return (first || before > 0) && (last || after > 0) || before + after > 1;
	}

	/** The longest run of numbers that grow with the text. */
	private List<Integer> growing(List<Integer> candidates) {
		int[] values = candidates.stream().mapToInt(this::value).toArray();
		int[] tails = new int[values.length];
		int[] previous = new int[values.length];
		int length = 0;
		for (int k = 0; k < values.length; k++) {
			int place = place(tails, length, values, values[k]);
			previous[k] = place == 0 ? -1 : tails[place - 1];
			tails[place] = k;
			length = Math.max(length, place + 1);
		}
		List<Integer> run = new ArrayList<>();
		for (int k = length == 0 ? -1 : tails[length - 1]; k >= 0; k = previous[k]) {
			run.add(candidates.get(k));
		}
		return run;
	}

	/** Where a value goes among the last members of the runs found so far, one of each length. */
	private static int place(int[] tails, int length, int[] values, int value) {
		int low = 0;
		int high = length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (values[tails[middle]] < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private void headsBesideNumbers() {
		for (int i = 0; i < layout.size(); i++) {
			if (layout.roles[i] == Role.PAGE_NUMBER) {
				head(layout.previousFilled(i), i);
				head(layout.nextFilled(i + 1), i);
			}
		}
	}

	/** A short line apart from the text, between a page number and notes, a page's edge, or a sentence that is cut off. */
	private void head(int i, int number) {
		if (i < 0 || i >= layout.size() || layout.roles[i] != Role.TEXT || !looksLikeHead(i)) {
			return;
		}
		int beyond = i < number ? layout.previousFilled(i) : layout.nextFilled(i + 1);
		boolean edge = beyond < 0 || beyond >= layout.size() || layout.roles[beyond] != Role.TEXT || layout.pageStarts[Math.max(i, beyond)];
		boolean apart = (i < number ? layout.gapBefore(i) : layout.gapAfter(i)) > gaps[i];
		if (apart && (edge || interrupts(Math.min(i, number)))) {
			layout.roles[i] = Role.RUNNING_HEAD;
		}
	}

	/** Whether what stands before a line is cut off in the middle of a sentence. */
	private boolean interrupts(int i) {
		int before = layout.previousFilled(i);
		return before >= 0 && layout.roles[before] == Role.TEXT && !Ends.sentence(layout.text, layout.line(before));
	}

	private boolean looksLikeHead(int i) {
		Line line = layout.line(i);
		return line.length() <= LONGEST_HEAD && !Ends.sentence(layout.text, line)
				&& !Character.isLowerCase(Ends.firstLetter(layout.text, line));
	}
}
