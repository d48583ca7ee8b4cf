package org.elenchus.benchmarks.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A logistic regression with an L2 penalty, found by gradient descent (C. M. Bishop, <cite>Pattern Recognition and Machine
 * Learning</cite>, 2006, 4.3.2). The same sentences give the same weights, on every machine.
 *
 * @param bias    what speaks for a fact where there is no sign
 * @param weights what each sign adds
 */
record Regression(double bias, Map<String, Double> weights) {

	/** With 0.3, 3 and 8 what was learnt from some kinds of text was no better on the others. */
	private static final double PENALTY = 1;
	/** Eight times as many change no weight by more than 0.01. */
	private static final int STEPS = 5000;
	private static final double LENGTH = 1;

	static Regression learn(List<JudgedSentence> sentences) {
		List<String> signs = List.copyOf(new TreeSet<>(sentences.stream().flatMap(sentence -> sentence.signs().stream()).toList()));
		int[][] rows = sentences.stream().map(sentence -> sentence.signs().stream().mapToInt(signs::indexOf).sorted().toArray()).toArray(int[][]::new);
		double[] weights = new double[signs.size()];
		double bias = 0;
		for (int i = 0; i < STEPS; i++) {
			bias += step(sentences, rows, weights, bias);
		}
		Map<String, Double> named = new TreeMap<>();
		for (int i = 0; i < weights.length; i++) {
			named.put(signs.get(i), weights[i]);
		}
		return new Regression(bias, named);
	}

	/** Moves the weights down the gradient, and tells how far the bias is to be moved. */
	private static double step(List<JudgedSentence> sentences, int[][] rows, double[] weights, double bias) {
		double[] before = weights.clone();
		double scale = LENGTH / rows.length;
		double moved = 0;
		for (int i = 0; i < weights.length; i++) {
			weights[i] -= scale * PENALTY * before[i];
		}
		for (int i = 0; i < rows.length; i++) {
			double missing = scale * ((sentences.get(i).states() ? 1 : 0) - probability(rows[i], before, bias));
			moved += missing;
			for (int sign : rows[i]) {
				weights[sign] += missing;
			}
		}
		return moved;
	}

	private static double probability(int[] signs, double[] weights, double bias) {
		double score = bias;
		for (int sign : signs) {
			score += weights[sign];
		}
		return 1 / (1 + StrictMath.exp(-score));
	}

	/** Whether a sentence is likelier to state a fact than not. */
	boolean states(JudgedSentence sentence) {
		return new TreeSet<>(sentence.signs()).stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum() + bias > 0;
	}
}
