package org.elenchus.importer.plain.paragraphs;

import org.elenchus.importer.plain.lines.LineEdges;
import org.elenchus.importer.plain.lines.Role;
import org.elenchus.importer.plain.lines.SortedLines;

/**
 * What it tells that a line stops short of the margin though the next word had its place in it. Lines that go on with a small letter show
 * how often the setting or the reading alone does that; that share of the lines that end a sentence does so by chance, and the rest end
 * paragraphs.
 */
final class ShortLines {

	private static final double[] STEPS = ParagraphThresholds.ROOM_STEPS;
	private static final int CLASSES = ParagraphThresholds.CLASSES;

	private final SortedLines text;
	private final int[] lengths;
	/** By the spaces behind the line, the blank lines behind it, and the room left in it; lines before headings tell nothing. */
	private final int[][][] goingOn = new int[CLASSES][CLASSES][STEPS.length + 1];
	private final int[][][] ending = new int[CLASSES][CLASSES][STEPS.length + 1];
	private double byChance;

	private ShortLines(SortedLines text) {
		this.text = text;
		this.lengths = new int[text.size()];
	}

	/** Reads all lines of text. */
	static ShortLines of(SortedLines text) {
		ShortLines lines = new ShortLines(text);
		for (int i = 0; i < text.size(); i++) {
			lines.lengths[i] = text.isText(i) ? text.line(i).width() : 0;
		}
		for (int i = 0; i < text.size(); i++) {
			lines.count(i);
		}
		lines.byChance = lines.shareByChance();
		return lines;
	}

	private void count(int i) {
		int next = text.isText(i) ? text.nextFilled(i + 1) : text.size();
		if (next == text.size() || !text.isText(next) || text.startsPage(next)) {
			return;
		}
		if (Character.isLowerCase(text.text().charAt(text.line(next).from()))) {
			cell(goingOn, i, next)[step(room(i, next))]++;
		} else if (ends(i, next) && (lengths[next] >= ParagraphThresholds.TITLE * widest(next, 1) || LineEdges.sentence(text.text(), text.line(next)))) {
			cell(ending, i, next)[step(room(i, next))]++;
		}
	}

	private boolean ends(int i, int next) {
		return LineEdges.sentence(text.text(), text.line(i)) && Character.isUpperCase(LineEdges.firstLetter(text.text(), text.line(next)));
	}

	private int[] cell(int[][][] counts, int i, int next) {
		return counts[Math.min(text.line(i).spaces(), CLASSES - 1)][Math.min(next - i - 1, CLASSES - 1)];
	}

	/** How many full lines end a sentence for each that goes on with a small letter. */
	private double shareByChance() {
		int small = ParagraphThresholds.LINES_BY_CHANCE;
		int sentences = 1;
		for (int spaces = 0; spaces < CLASSES; spaces++) {
			for (int blanks = 0; blanks < CLASSES; blanks++) {
				boolean wraps = goingOn[spaces][blanks][0] > ending[spaces][blanks][0];
				small += wraps ? goingOn[spaces][blanks][0] : 0;
				sentences += wraps ? ending[spaces][blanks][0] : 0;
			}
		}
		return (double) sentences / small;
	}

	/** The logarithm of the odds that a paragraph surely ends with line {@code i}; negative infinity if its shortness tells nothing. */
	double parts(int i, int next) {
		int step = step(room(i, next));
		if (step == 0 || !ends(i, next)) {
			return Double.NEGATIVE_INFINITY;
		}
		int[] small = cell(goingOn, i, next);
		int[] sentences = cell(ending, i, next);
		double more = 0;
		for (int k = 1; k < small.length; k++) {
			more += sentences[k] - (small[k] + 0.5) * byChance;
		}
		double chance = (small[step] + 0.5) * byChance;
		boolean tells = more >= ParagraphThresholds.NO_CHANCE && sentences[step] > chance;
		return tells ? Math.min(ParagraphThresholds.MOST_TOLD, Math.log((sentences[step] - chance) / chance) - ParagraphThresholds.SURENESS) : Double.NEGATIVE_INFINITY;
	}

	/** Whether a line before a capital is shorter than each of the many that go on. */
	boolean isShortest(int i, int next) {
		double room = room(i, next);
		if (room <= ParagraphThresholds.SHORT_LINE || !Character.isUpperCase(LineEdges.firstLetter(text.text(), text.line(next)))) {
			return false;
		}
		int full = 0;
		int shorter = 0;
		for (int[][] blanks : goingOn) {
			for (int[] steps : blanks) {
				for (int k = 0; k < steps.length; k++) {
					full += steps[k];
					shorter += k >= step(room) ? steps[k] : 0;
				}
			}
		}
		return full >= ParagraphThresholds.ENOUGH_LINES && shorter == 0;
	}

	private static int step(double room) {
		int step = 0;
		while (step < STEPS.length && room > STEPS[step]) {
			step++;
		}
		return step;
	}

	/** Which part of the width would be left behind the next word; the width is that of the lines before or behind, if these are narrower. */
	private double room(int i, int next) {
		double width = Math.min(widest(i, -1), widest(i, 1));
		return width == 0 ? 0 : (width - lengths[i] - 1 - LineWidths.firstWord(text, next)) / width;
	}

	private int widest(int i, int direction) {
		int widest = lengths[i];
		int seen = 0;
		for (int k = i + direction; k >= 0 && k < lengths.length && seen < ParagraphThresholds.NEAR_LINES; k += direction) {
			widest = Math.max(widest, lengths[k]);
			seen += text.role(k) == Role.BLANK ? 0 : 1;
		}
		return widest;
	}
}
