package org.elenchus.benchmarks.facts;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How often a judge was right about sentences.
 *
 * @param sentences how many there were
 * @param facts     how many of them state a fact
 * @param hits      how many the judge took for such
 * @param right     how many of those are
 */
record Tally(int sentences, int facts, int hits, int right) {

	static Tally of(Collection<JudgedSentence> sentences, Predicate<JudgedSentence> truth, Predicate<JudgedSentence> judge) {
		return new Tally(sentences.size(), count(sentences, truth), count(sentences, judge), count(sentences, truth.and(judge)));
	}

	private static int count(Collection<JudgedSentence> sentences, Predicate<JudgedSentence> which) {
		return (int) sentences.stream().filter(which).count();
	}

	/** Cells of a table: how many there are of each, precision and recall. */
	String cells() {
		return String.format(Locale.ROOT, "%d | %d | %d | %d | %.2f | %.2f", sentences, facts, hits, right, share(right, hits), share(right, facts));
	}

	/** Cohen's kappa of the judge and the truth (J. Cohen, <cite>A Coefficient of Agreement for Nominal Scales</cite>, 1960). */
	double kappa() {
		double chance = share(facts, sentences) * share(hits, sentences) + share(sentences - facts, sentences) * share(sentences - hits, sentences);
		return (agreement() - chance) / (1 - chance);
	}

	/** The share of sentences about which judge and truth agree. */
	double agreement() {
		return share(sentences - facts - hits + 2 * right, sentences);
	}

	private static double share(int part, int whole) {
		return (double) part / whole;
	}
}
