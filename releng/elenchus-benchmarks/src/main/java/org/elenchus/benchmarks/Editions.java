package org.elenchus.benchmarks;

import java.util.Random;

/**
 * Makes editions to measure with; the same sizes and seed always give the same text.
 *
 * @param characters  least length of the text, in UTF-16 units
 * @param claims      number of tagged spans
 * @param sources     number of source cards
 * @param overlapping share of the spans that overlap the next one, 0 to 1
 */
record Editions(int characters, int claims, int sources, double overlapping) {

	static final Editions REFERENCE = new Editions(1_200_000, 5_000, 2_000, 0.1);
	static final Editions BOOK = new Editions(754_000, 1_884, 200, 0.1);
	static final Editions TEN_BOOKS = new Editions(7_540_000, 18_840, 2_000, 0.1);

	private static final String[] KINDS = { "event", "figure", "interpretation", "cause", "judgement" };

	String text(long seed) {
		Random random = new Random(seed);
		Prose prose = new Prose(random);
		StringBuilder text = new StringBuilder("{edition proef \"Een proef\" language nl}\n\n");
		cards(text, prose);
		int start = text.length();
		for (int claim = 0; claim < claims; claim++) {
			String pair = random.nextDouble() < overlapping && claim + 1 < claims ? "overlap" : "";
			if (claim % 20 == 0) {
				text.append("{# ").append(prose.words(4)).append("}\n\n");
			}
			text.append(prose.sentence()).append(' ');
			if (pair.isEmpty()) {
				span(text, prose, random, claim);
			} else {
				overlap(text, prose, random, claim++);
			}
			fill(text, prose, start + (long) (characters - start) * (claim + 1) / claims);
			text.append("\n\n");
			if (claim % 7 == 0) {
				counterview(text, claim);
			}
		}
		return text.toString();
	}

	private void cards(StringBuilder text, Prose prose) {
		for (int i = 0; i < sources; i++) {
			text.append("{source bron").append(i).append(i % 3 == 0 ? ": secondary book" : ": primary archive")
					.append(" title \"").append(prose.words(4)).append("\" year ").append(1900 + i % 100).append("}\n\n");
		}
	}

	private void span(StringBuilder text, Prose prose, Random random, int claim) {
		text.append("{c").append(claim).append(' ').append(KINDS[claim % KINDS.length]).append("| ").append(prose.words(6)).append('}');
		cite(text, random);
		if (claim % 11 == 0) {
			text.append("{^").append(claim).append("| ").append(prose.words(5)).append('}');
		}
		text.append(". ");
	}

	private void overlap(StringBuilder text, Prose prose, Random random, int claim) {
		int other = claim + 1;
		text.append("{>c").append(claim).append(" event}").append(prose.words(4)).append(" {>c").append(other).append(" cause}")
				.append(prose.words(3)).append("{<c").append(claim).append('}');
		cite(text, random);
		text.append(' ').append(prose.words(3)).append("{<c").append(other).append('}');
		cite(text, random);
		text.append(". ");
	}

	private void cite(StringBuilder text, Random random) {
		text.append("{@bron").append(random.nextInt(sources)).append(" p. ").append(1 + random.nextInt(400)).append(" | B2}");
	}

	private static void fill(StringBuilder text, Prose prose, long length) {
		while (text.length() < length) {
			text.append(prose.sentence()).append(' ');
		}
	}

	private static void counterview(StringBuilder text, int claim) {
		text.append("{claim c").append(claim).append(": contested counter c").append(Math.max(0, claim - 1)).append("}\n\n");
	}
}
