package org.elenchus.importer.plain.lines;

/** Finds running heads beside page numbers: short lines apart from the text. */
final class NumberedHeads {

	private final SortedLines lines;
	private final LineGaps gaps;
	private final Role[] roles;

	private NumberedHeads(SortedLines lines) {
		this.lines = lines;
		this.gaps = new LineGaps(lines.plain());
		this.roles = lines.roles();
	}

	/** Gives such heads their role, where page numbers are known. */
	static SortedLines in(SortedLines lines) {
		NumberedHeads heads = new NumberedHeads(lines);
		for (int i = 0; i < lines.size(); i++) {
			if (lines.role(i) == Role.PAGE_NUMBER) {
				heads.tell(lines.previousFilled(i), i);
				heads.tell(lines.nextFilled(i + 1), i);
			}
		}
		return lines.with(heads.roles);
	}

	/** A short line apart from the text, between a page number and notes, a page's edge, or a sentence that is cut off. */
	private void tell(int i, int number) {
		if (i < 0 || i >= roles.length || roles[i] != Role.TEXT || !looksLikeHead(i)) {
			return;
		}
		int beyond = i < number ? lines.previousFilled(i) : lines.nextFilled(i + 1);
		boolean edge = beyond < 0 || beyond >= roles.length || roles[beyond] != Role.TEXT || lines.startsPage(Math.max(i, beyond));
		boolean apart = (i < number ? gaps.moreBefore(i) : gaps.moreAfter(i)) > 0;
		if (apart && (edge || interrupts(Math.min(i, number)))) {
			roles[i] = Role.RUNNING_HEAD;
		}
	}

	/** Whether what stands before a line is cut off in the middle of a sentence. */
	private boolean interrupts(int i) {
		int before = lines.previousFilled(i);
		return before >= 0 && roles[before] == Role.TEXT && !LineEdges.sentence(lines.text(), lines.line(before));
	}

	private boolean looksLikeHead(int i) {
		Line line = lines.line(i);
		return line.length() <= LineThresholds.LONGEST_NUMBERED_HEAD && !LineEdges.sentence(lines.text(), line)
				&& !Character.isLowerCase(LineEdges.firstLetter(lines.text(), line));
	}
}
