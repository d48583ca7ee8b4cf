package org.elenchus.importer.plain;

import java.util.LinkedHashMap;
import java.util.Map;

import org.elenchus.importer.plain.Layout.Role;

/**
 * The convention by which a document's lines end: what stands behind a line that goes on, and what behind a paragraph. It is told from
 * what follows. Behind a line that goes on most next lines start with a small letter, behind a paragraph hardly any.
 */
final class LineEnds {

	/** The share of small letters behind line ends that part nothing. */
	private static final double FLOWING = 0.75;
	private static final int MOST = 3;
	private static final double SURE = 0.97;
	private static final double UNTOLD = 0.9;
	private static final int WEIGHT = 3;

	private final int[][] all = new int[MOST + 1][MOST + 1];
	private final int[][] small = new int[MOST + 1][MOST + 1];
	private static final int INDENT = 3;
	private static final double HARDLY = 0.1;
	private static final int SELDOM = 4;

	private final Indents wide = new Indents(INDENT);
	private final Indents slight = new Indents(1);
	private int lines;
	private final int[] allOfSpaces = new int[MOST + 1];
	private final int[] smallOfSpaces = new int[MOST + 1];

	/** Reads the ends of all lines of text. */
	static LineEnds of(Layout layout) {
		LineEnds ends = new LineEnds();
		int previous = -1;
		for (int i = 0; i < layout.size(); i++) {
			if (layout.roles[i] == Role.TEXT) {
				if (previous >= 0 && !layout.pageStarts[i] && layout.previousFilled(i) == previous) {
					ends.add(layout, previous, i);
				}
				previous = i;
			}
		}
		return ends;
	}

	private void add(Layout layout, int line, int next) {
		int spaces = spaces(layout.line(line));
		int blanks = Math.min(next - line - 1, MOST);
		boolean goesOn = Character.isLowerCase(layout.text.charAt(layout.line(next).from()));
		lines++;
		wide.add(layout.indent(line), layout.indent(next), goesOn);
		slight.add(layout.indent(line), layout.indent(next), goesOn);
		all[spaces][blanks]++;
		allOfSpaces[spaces]++;
		if (goesOn) {
			small[spaces][blanks]++;
			smallOfSpaces[spaces]++;
		}
	}

	static boolean isIndented(Line line) {
		return line.indent() >= INDENT;
	}

	/** The least indent that starts a paragraph here, or words set off; wider than any if none does. */
	int startingIndent() {
		if (slight.start() && slight.all * SELDOM <= lines) {
			return 1;
		}
		return wide.start() ? INDENT : Integer.MAX_VALUE;
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
			return all >= WEIGHT && small <= HARDLY * all;
		}
	}

	private static int spaces(Line line) {
		return Math.min(line.spaces(), MOST);
	}

	/** How likely it is that the text goes on behind a line with so many spaces and blank lines behind it: above 0, below 1. */
	double goesOn(Line line, int blanks) {
		int spaces = spaces(line);
		int gap = Math.min(blanks, MOST);
		double usual = (smallOfSpaces[spaces] + 1.0) / (allOfSpaces[spaces] + 2.0);
		double share = likely((small[spaces][gap] + WEIGHT * usual) / (all[spaces][gap] + WEIGHT));
		return isOnly(spaces, gap) ? Math.min(share, UNTOLD) : share;
	}

	/** Whether nearly all lines end in one way, so that it tells nothing. */
	private boolean isOnly(int spaces, int gap) {
		int lines = 0;
		for (int count : allOfSpaces) {
			lines += count;
		}
		return all[spaces][gap] > SURE * lines;
	}

	/** The same by the spaces alone, as at a page's end. */
	double goesOn(Line line) {
		int spaces = spaces(line);
		return likely((smallOfSpaces[spaces] + 1.0) / (allOfSpaces[spaces] + 2.0));
	}

	private static double likely(double share) {
		return Math.clamp(share / FLOWING, 1 - SURE, SURE);
	}

	/** How many blank lines stand between most lines that go on. */
	int usualGap() {
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
	Map<String, String> conventions() {
		Map<String, String> conventions = new LinkedHashMap<>();
		for (int blanks = 0; blanks <= MOST; blanks++) {
			for (int spaces = 0; spaces <= MOST; spaces++) {
				if (all[spaces][blanks] >= WEIGHT) {
					boolean goesOn = small[spaces][blanks] >= all[spaces][blanks] * FLOWING / 2;
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
