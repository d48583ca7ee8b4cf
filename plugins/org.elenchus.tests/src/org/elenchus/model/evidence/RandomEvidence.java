package org.elenchus.model.evidence;

import java.util.List;
import java.util.Random;

/** Paragraphs with sources, names and citations, taken at random from few keys, so that they often hang together. */
final class RandomEvidence {

	private static final int MOST_PARAGRAPHS = 8;

	private final Random random;

	private RandomEvidence(Random random) {
		this.random = random;
	}

	/** Adds a paragraph, takes one away or puts another in its place. */
	static void change(List<String> paragraphs, Random random) {
		RandomEvidence evidence = new RandomEvidence(random);
		int at = random.nextInt(paragraphs.size());
		switch (random.nextInt(3)) {
		case 0 -> paragraphs.add(at, evidence.paragraph());
		case 1 -> paragraphs.set(at, evidence.paragraph());
		default -> {
			if (paragraphs.size() > 1) {
				paragraphs.remove(at);
			}
		}
		}
		while (paragraphs.size() > MOST_PARAGRAPHS) {
			paragraphs.removeLast();
		}
	}

	private String paragraph() {
		return switch (random.nextInt(8)) {
		case 0 -> "Words " + random.nextInt() + '.';
		case 1 -> "{edition " + oneOf("e", "f") + '}';
		case 2 -> "{name n \"A. Orlov\" variants \"" + oneOf("Orlov, A.", "Lvov, A.") + "\"}";
		case 3 -> "{claim " + claim() + " supports " + citation() + '}';
		case 4, 5 -> "{source " + oneOf("a", "b", "c", "d") + ": archive" + particulars() + '}';
		default -> '{' + claim() + "| " + oneOf("Some", "Other") + " words.}" + "{@" + citation() + "}{@" + citation() + '}';
		};
	}

	private String particulars() {
		return (random.nextBoolean() ? " basedOn " + source() : "") + (random.nextInt(3) == 0 ? " translationOf " + source() : "")
				+ (random.nextInt(3) == 0 ? " author \"" + oneOf("Orlov, A.", "Lvov, A.", "A. Orlov") + '"' : "")
				+ (random.nextInt(3) == 0 ? " archive \"" + oneOf("GARF", "RGASPI") + '"' : "");
	}

	private String citation() {
		return source() + (random.nextInt(3) == 0 ? " via " + source() : "")
				+ (random.nextInt(3) == 0 ? " \"f. 1 op. 2 d. " + random.nextInt(2) + '"' : "");
	}

	private String claim() {
		return oneOf("x", "y", "z");
	}

	private String source() {
		return oneOf("a", "b", "c", "d", "a", "b", "e.a", "f.b");
	}

	private String oneOf(String... words) {
		return words[random.nextInt(words.length)];
	}
}
