package org.elenchus.rules.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells sentences that state a fact from others, by the signs that speak for it and against it: a logistic regression, whose weights a
 * program of the benchmarks learnt from sentences that were judged one by one. Each language has one model, or none.
 */
final class FactModel {

	private static final String BIAS = "bias";
	private static final Map<Tongue, Optional<FactModel>> KNOWN = new HashMap<>();

	private final SignReader reader;
	private final double[] weights = new double[Sign.values().length];
	private double bias;

	private FactModel(Tongue tongue) {
		reader = new SignReader(SignWords.of(tongue));
		WordFile.read(file(tongue)).stream().map(line -> line.split(" ")).forEach(line -> add(line[0], Double.parseDouble(line[1])));
	}

	private void add(String sign, double weight) {
		if (sign.equals(BIAS)) {
			bias = weight;
		} else {
			weights[Sign.of(sign).ordinal()] = weight;
		}
	}

	private static String file(Tongue tongue) {
		return "fact-weights_" + tongue.code();
	}

	/** The model of a language, the same object each time; empty if the language has none. */
	static Optional<FactModel> of(Tongue tongue) {
		synchronized (KNOWN) {
			return KNOWN.computeIfAbsent(tongue, one -> Optional.of(one).filter(known -> !WordFile.read(file(known)).isEmpty()).map(FactModel::new));
		}
	}

	/**
	 * Whether a sentence states a fact.
	 *
	 * @param kinds what the lists find in it
	 */
	boolean states(SentenceText sentence, Set<Checkable> kinds) {
		double odds = bias;
		for (Sign sign : reader.in(sentence, kinds)) {
			odds += weights[sign.ordinal()];
		}
		return odds > 0;
	}
}
