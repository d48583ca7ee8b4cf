package org.elenchus.importer.plain;

import org.elenchus.importer.plain.Layout.Role;

/**
 * What it tells that a line stops short of the margin though the next word had its place in it. Lines that go on with a small letter show
 * how often the setting or the reading alone does that; that share of the lines that end a sentence does so by chance, and the rest end
 * paragraphs.
 */
final class ShortLines {

	private static final double[] STEPS = { 0.05, 0.1, 0.15, 0.25, 0.4, 0.6 };
	private static final int CLASSES = 4;
	private static final int NEAR = 3;
	private static final int ENOUGH = 200;
	private static final double NO_CHANCE = 1.5;
	private static final double MOST = 3;
	private static final double SHORT = 0.15;
	private static final double TITLE = 0.6;
	private static final double SURELY = Math.log(3);

	private final Layout layout;
	private final int[] lengths;
	/** By the spaces behind the line, the blank lines behind it, and the room left in it; lines before headings tell nothing. */
	private final int[][][] goingOn = new int[CLASSES][CLASSES][STEPS.length + 1];
	private final int[][][] ending = new int[CLASSES][CLASSES][STEPS.length + 1];
	private double byChance;

	private ShortLines(Layout layout) {
		this.layout = layout;
		this.lengths = new int[layout.size()];
	}

	/** Reads all lines of text. */
	static ShortLines of(Layout layout) {
		ShortLines lines = new ShortLines(layout);
		for (int i = 0; i < layout.size(); i++) {
			lines.lengths[i] = layout.roles[i] == Role.TEXT ? layout.length(i) : 0;
		}
		for (int i = 0; i < layout.size(); i++) {
			lines.count(i);
		}
		lines.byChance = lines.shareByChance();
		return lines;
	}

	private void count(int i) {
		int next = layout.roles[i] == Role.TEXT ? layout.nextFilled(i + 1) : layout.size();
		if (next == layout.size() || layout.roles[next] != Role.TEXT || layout.pageStarts[next]) {
			return;
		}
		if (Character.isLowerCase(layout.text.charAt(layout.line(next).from()))) {
			cell(goingOn, i, next)[step(room(i, next))]++;
		} else if (ends(i, next) && (lengths[next] >= TITLE * widest(next, 1) || Ends.sentence(layout.text, layout.line(next)))) {
			cell(ending, i, next)[step(room(i, next))]++;
		}
	}

	private boolean ends(int i, int next) {
		return Ends.sentence(layout.text, layout.line(i)) && Character.isUpperCase(Ends.firstLetter(layout.text, layout.line(next)));
	}

	private int[] cell(int[][][] counts, int i, int next) {
		return counts[Math.min(layout.line(i).spaces(), CLASSES - 1)][Math.min(next - i - 1, CLASSES - 1)];
	}

	/** How many full lines end a sentence for each that goes on with a small letter. */
	private double shareByChance() {
		int small = 20;
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
		boolean tells = more >= NO_CHANCE && sentences[step] > chance;
		return tells ? Math.min(MOST, Math.log((sentences[step] - chance) / chance) - SURELY) : Double.NEGATIVE_INFINITY;
	}

	/** Whether a line before a capital is shorter than each of the many that go on. */
	boolean isShortest(int i, int next) {
		double room = room(i, next);
		if (room <= SHORT || !Character.isUpperCase(Ends.firstLetter(layout.text, layout.line(next)))) {
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
		return full >= ENOUGH && shorter == 0;
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
		int word = layout.line(next).from();
		while (word < layout.line(next).to() && !Lines.isSpace(layout.text.charAt(word))) {
			word++;
		}
		return width == 0 ? 0 : (width - lengths[i] - 1 - (word - layout.line(next).from())) / width;
	}

	private int widest(int i, int direction) {
		int widest = lengths[i];
		int seen = 0;
		for (int k = i + direction; k >= 0 && k < lengths.length && seen < NEAR; k += direction) {
			widest = Math.max(widest, lengths[k]);
			seen += layout.roles[k] == Role.BLANK ? 0 : 1;
		}
		return widest;
	}
}
