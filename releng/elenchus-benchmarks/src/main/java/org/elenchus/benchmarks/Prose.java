package org.elenchus.benchmarks;

import java.util.random.RandomGenerator;

/** Sentences of nonsense that looks like Dutch. */
final class Prose {

	private static final String[] WORDS = ("de het een van en in op met voor die dat was werd zijn hij zij niet ook maar om te "
			+ "bij aan uit over naar dorp stad haven brief dijk molen raad verslag oogst winter zomer markt schout burger boer "
			+ "schrijver getuige archief kroniek vergadering besluit opstand verdrag ’s-avonds coöperatie reünie “gerucht” "
			+ "schreef vertelde beweerde ontkende meldde vertrok verscheen verdween onderzocht betwistte").split(" ");

	private final RandomGenerator random;

	Prose(RandomGenerator random) {
		this.random = random;
	}

	String words(int count) {
		StringBuilder words = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
		for (int i = 1; i < count; i++) {
			words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
		}
		return words.toString();
	}

	String sentence() {
		String words = words(6 + random.nextInt(16));
		return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
	}
}
