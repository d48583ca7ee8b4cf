package org.elenchus.benchmarks.facts;

import java.io.IOException;
import java.util.Locale;

/** Learns the weights by which the rules tell sentences that state a fact. */
public final class FactTraining {

	private static final String REMARK = "# What each sign adds to the odds that a sentence states a fact, as a logarithm; written by FactTraining of the benchmarks.\n";

	private FactTraining() {
	}

	/** Prints the file of weights, or, with {@code figures}, the tables of the rule's page. */
	public static void main(String[] args) throws IOException {
		System.out.print(args.length == 0 ? weights() : FactFigures.table() + '\n' + FactFigures.agreement());
	}

	/** The file of weights: a sign and a number on each line. */
	public static String weights() throws IOException {
		Regression found = Regression.learn(JudgedSentence.of(JudgedSentence.DEVELOPMENT));
		StringBuilder file = new StringBuilder(REMARK).append(line("bias", found.bias()));
		found.weights().forEach((sign, weight) -> file.append(line(sign, weight)));
		return file.toString();
	}

	private static String line(String name, double weight) {
		return String.format(Locale.ROOT, "%s %.2f\n", name, weight);
	}
}
