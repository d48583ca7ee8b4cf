package org.elenchus.importer.plain.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds page numbers, by their place apart from the text and by growing from page to page. A number in the flow is the author's. */
final class PageNumbers {

	private final SortedLines lines;
	private final LineGaps gaps;

	private PageNumbers(SortedLines lines) {
		this.lines = lines;
		this.gaps = new LineGaps(lines.plain());
	}

	/** Gives page numbers their role. */
	static SortedLines in(SortedLines lines) {
		SortedLines apart = lines.with(Role.PAGE_NUMBER, new PageNumbers(lines).apart());
		return apart.with(Role.PAGE_NUMBER, new PageNumbers(apart).atEdges());
	}

	private List<Integer> apart() {
		List<Integer> candidates = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.isText(i) && value(i) >= 0 && isApart(i)) {
				candidates.add(i);
			}
		}
		return GrowingRun.of(candidates, this::value);
	}

	/** Numbers in first or last lines of pages that grow as the pages do. */
	private List<Integer> atEdges() {
		Map<Integer, List<Integer>> byOffset = new HashMap<>();
		int page = 0;
		for (int i = 0; i < lines.size(); i++) {
			page += lines.startsPage(i) ? 1 : 0;
			if (lines.isText(i) && isEdge(i) && value(i) >= 0) {
				byOffset.computeIfAbsent(value(i) - page, any -> new ArrayList<>()).add(i);
			}
		}
		return byOffset.values().stream().filter(numbers -> numbers.size() >= LineThresholds.RETURNS).flatMap(List::stream).toList();
	}

	private boolean isEdge(int i) {
		return lines.startsPage(i) || isLast(lines.nextFilled(i + 1));
	}

	private boolean isLast(int next) {
		return next == lines.size() || lines.startsPage(next);
	}

	/** The number that a line consists of, perhaps between dashes; -1 if it is something else. */
	private int value(int i) {
		if (lines.line(i).length() > LineThresholds.LONGEST_PAGE_NUMBER) {
			return -1;
		}
		String digits = lines.content(i).replaceAll("^[-\u2013\u2014|]+ *| *[-\u2013\u2014|]+$", "");
		boolean number = !digits.isEmpty() && digits.length() <= LineThresholds.PAGE_DIGITS
				&& digits.chars().allMatch(c -> Digits.isDigit((char) c));
		return number ? Digits.number(digits) : -1;
	}

	/** Whether more stands around a line than around lines of text: blank lines or a page's edge. */
	private boolean isApart(int i) {
		int before = gaps.moreBefore(i);
		int after = gaps.moreAfter(i);
		boolean first = i == 0 || lines.startsPage(i);
		boolean last = isLast(lines.nextFilled(i + 1));
		return (first || before > 0) && (last || after > 0) || before + after > 1;
	}
}
