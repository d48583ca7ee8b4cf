package org.elenchus.importer.plain.lines;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The convention by which a document's lines end: what stands behind a line that goes on, and what behind a paragraph. It is told from
 * what follows. Behind a line that goes on most next lines start with a small letter, behind a paragraph hardly any.
 */
public final class LineEnds {

	private static final int MOST = LineThresholds.MOST_BEHIND;

	private final int[][] all = new int[MOST + 1][MOST + 1];
	private final int[][] small = new int[MOST + 1][MOST + 1];

	private final Indents wide = new Indents(LineThresholds.WIDE_INDENT);
	private final Indents slight = new Indents(1);
	private int lines;
	private final int[] allOfSpaces = new int[MOST + 1];
	private final int[] smallOfSpaces = new int[MOST + 1];

	/** Reads the ends of all lines of text. */
	public static LineEnds of(SortedLines text) {
		LineEnds ends = new LineEnds();
		int previous = -1;
		for (int i = 0; i < text.size(); i++) {
			if (text.isText(i)) {
				if (previous >= 0 && !text.startsPage(i) && text.previousFilled(i) == previous) {
					ends.add(text, previous, i);
				}
				previous = i;
			}
		}
		return ends;
	}

	private void add(SortedLines text, int line, int next) {
		int spaces = spaces(text.line(line));
		int blanks = Math.min(next - line - 1, MOST);
		boolean goesOn = Character.isLowerCase(text.text().charAt(text.line(next).from()));
		lines++;
		wide.add(text.indent(line), text.indent(next), goesOn);
		slight.add(text.indent(line), text.indent(next), goesOn);
		all[spaces][blanks]++;
		allOfSpaces[spaces]++;
		if (goesOn) {
			small[spaces][blanks]++;
			smallOfSpaces[spaces]++;
		}
	}

	/** Whether a line is indented as words that are set off are. */
	public static boolean isIndented(Line line) {
		return line.indent() >= LineThresholds.WIDE_INDENT;
	}

	/** The least indent that starts a paragraph here, or words set off; wider than any if none does. */
	public int startingIndent() {
		if (slight.start() && slight.all * LineThresholds.LINES_FOR_A_SLIGHT_INDENT <= lines) {
			return 1;
		}
		return wide.start() ? LineThresholds.WIDE_INDENT : Integer.MAX_VALUE;
	}

	/** Lines that are indented at least so far, behind lines that are not. */
	private static final class Indents {

		private final int least;
		private int all;
		private int small;

		private Indents(int least) {
			this.least = least;
		}

		private void add(int before, int indent, boolean goesOn) {
			if (indent >= least && before < least) {
				all++;
				small += goesOn ? 1 : 0;
			}
		}

		private boolean start() {
			return all >= LineThresholds.ENOUGH_LINE_ENDS && small <= LineThresholds.SMALL_BEHIND_INDENT * all;
		}
	}

	private static int spaces(Line line) {
		return Math.min(line.spaces(), MOST);
	}

	/** How likely it is that the text goes on behind a line with so many spaces and blank lines behind it: above 0, below 1. */
	public double goesOn(Line line, int blanks) {
		int spaces = spaces(line);
		int gap = Math.min(blanks, MOST);
		double usual = (smallOfSpaces[spaces] + 1.0) / (allOfSpaces[spaces] + 2.0);
		double share = likely((small[spaces][gap] + LineThresholds.ENOUGH_LINE_ENDS * usual) / (all[spaces][gap] + LineThresholds.ENOUGH_LINE_ENDS));
		return isOnly(spaces, gap) ? Math.min(share, LineThresholds.UNTOLD) : share;
	}

	/** Whether nearly all lines end in one way, so that it tells nothing. */
	private boolean isOnly(int spaces, int gap) {
		int lines = 0;
		for (int count : allOfSpaces) {
			lines += count;
		}
		return all[spaces][gap] > LineThresholds.SURE * lines;
	}

	/** The same by the spaces alone, as at a page's end. */
	public double goesOn(Line line) {
		int spaces = spaces(line);
		return likely((smallOfSpaces[spaces] + 1.0) / (allOfSpaces[spaces] + 2.0));
	}

	private static double likely(double share) {
		return Math.clamp(share / LineThresholds.FLOWING, 1 - LineThresholds.SURE, LineThresholds.SURE);
	}

	/** How many blank lines stand between most lines that go on. */
	public int usualGap() {
		int usual = 0;
		int most = 0;
		for (int blanks = 0; blanks <= MOST; blanks++) {
			int lines = 0;
			for (int spaces = 0; spaces <= MOST; spaces++) {
				lines += small[spaces][blanks];
			}
			usual = lines > most ? blanks : usual;
			most = Math.max(most, lines);
		}
		return usual;
	}

	/**
	 * The conventions for reports: what stands behind a line that goes on, and behind a paragraph, if more than a few lines keep it. A
	 * space is shown as ␣ and a line end as ↵; then come the lines that go on with a small letter, and all.
	 */
	public Map<String, String> conventions() {
		Map<String, String> conventions = new LinkedHashMap<>();
		for (int blanks = 0; blanks <= MOST; blanks++) {
			for (int spaces = 0; spaces <= MOST; spaces++) {
				if (all[spaces][blanks] >= LineThresholds.ENOUGH_LINE_ENDS) {
					boolean goesOn = small[spaces][blanks] >= all[spaces][blanks] * LineThresholds.FLOWING / 2;
					conventions.merge(goesOn ? "line-wrap" : "paragraph-end", shown(spaces, blanks), (one, more) -> one + ", " + more);
				}
			}
		}
		return conventions;
	}

	private String shown(int spaces, int blanks) {
		return "␣".repeat(spaces) + (spaces == MOST ? "…" : "") + "↵".repeat(blanks + 1) + (blanks == MOST ? "…" : "") + " "
				+ small[spaces][blanks] + "/" + all[spaces][blanks];
	}
}
