package org.elenchus.sources.quotation;

import java.util.Arrays;

import org.elenchus.sources.text.FullText;

/**
 * Finds the run of words in a stretch of a text that is most like given words: an alignment of all given words with any
 * part of the stretch (semi-global, with affine gaps; O. Gotoh, Journal of Molecular Biology 162, 1982), because a
 * quotation that leaves out a clause leaves out many words at once.
 */
final class Alignment {

	/** What another word costs, or one that is too many. */
	static final int WORD = 10;
	/** What a word costs that the quotation leaves out: that is done more often than to put another one. */
	private static final int LEFT_OUT = 5;
	/** What each further one costs. */
	private static final int FURTHER = 1;
	private static final int NEVER = Integer.MAX_VALUE / 2;

	private final FullText text;
	private final int from;
	private final int width;
	/** For each place in the stretch, the least cost at which the words so far end there, and where that starts. */
	private int[] cost;
	private int[] start;
	/** The same where the words before it are left out. */
	private int[] gap;
	private int[] gapStart;

	private Alignment(FullText text, int from, int to) {
		this.text = text;
		this.from = from;
		this.width = to - from;
		this.cost = new int[width + 1];
		this.start = new int[width + 1];
		Arrays.setAll(start, i -> i);
	}

	/** The best match of the words of the given kinds between two words of the text. */
	static Match best(FullText text, int[] kinds, int from, int to) {
		Alignment alignment = new Alignment(text, from, to);
		for (int kind : kinds) {
			alignment.word(kind);
		}
		return alignment.match();
	}

	private void word(int kind) {
		int[] before = cost;
		int[] beforeStart = start;
		cost = new int[width + 1];
		start = new int[width + 1];
		gap = new int[width + 1];
		gapStart = new int[width + 1];
		cost[0] = before[0] + WORD;
		gap[0] = NEVER;
		for (int i = 1; i <= width; i++) {
			open(i);
			int same = before[i - 1] + (text.kind(from + i - 1) == kind ? 0 : WORD);
			set(i, same, beforeStart[i - 1]);
			if (before[i] + WORD < cost[i]) {
				set(i, before[i] + WORD, beforeStart[i]);
			}
			if (gap[i] < cost[i]) {
				set(i, gap[i], gapStart[i]);
			}
		}
	}

	/** A word of the source that the quotation leaves out: the first of them, or one more. */
	private void open(int i) {
		boolean first = cost[i - 1] + LEFT_OUT <= gap[i - 1] + FURTHER;
		gap[i] = first ? cost[i - 1] + LEFT_OUT : gap[i - 1] + FURTHER;
		gapStart[i] = first ? start[i - 1] : gapStart[i - 1];
	}

	private void set(int i, int value, int from) {
		cost[i] = value;
		start[i] = from;
	}

	/** Of places that are as good, those next to each other: the last, so that a last word that differs belongs to it. */
	private Match match() {
		int best = 0;
		for (int i = 1; i <= width; i++) {
			boolean better = cost[i] < cost[best] || cost[i] == cost[best] && best == i - 1;
			best = better ? i : best;
		}
		return new Match(from + start[best], from + best, cost[best]);
	}
}
