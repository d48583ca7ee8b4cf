package org.elenchus.importer.plain.lines;

/** The usual number of blank lines around each line, none or one, which differs from page to page. */
final class LineGaps {

	private final Lines lines;
	private final int[] usual;

	LineGaps(Lines lines) {
		this.lines = lines;
		this.usual = new int[lines.size()];
		int gap = 0;
		for (int i = 0; i < usual.length; i++) {
			gap = partsLongLines(i) ? Math.min(lines.gapBefore(i), 1) : gap;
			usual[i] = gap;
		}
	}

	private boolean partsLongLines(int i) {
		int previous = lines.previousFilled(i);
		return previous >= 0 && isLong(i) && isLong(previous);
	}

	private boolean isLong(int i) {
		return lines.line(i).length() > LineThresholds.LONG_LINE;
	}

	/** How many more blank lines than usual stand before a line. */
	int moreBefore(int i) {
		return lines.gapBefore(i) - usual[i];
	}

	/** How many more blank lines than usual stand behind a line. */
	int moreAfter(int i) {
		return lines.gapAfter(i) - usual[i];
	}
}
