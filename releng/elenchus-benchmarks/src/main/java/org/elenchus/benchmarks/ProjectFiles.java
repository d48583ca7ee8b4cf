package org.elenchus.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Makes projects to measure with: a register of sources, names and schools, and editions that cite it, share claims, contradict each
 * other's figures and dates, and counter each other. The same size and seed always give the same texts.
 *
 * @param editions   number of editions
 * @param characters least length of each, in UTF-16 units
 * @param claims     number of claims of each
 * @param sources    number of cards in the register
 */
public record ProjectFiles(int editions, int characters, int claims, int sources) {

	/** 26 million characters, as the papers of a long research are. */
	static final ProjectFiles FIVE_HUNDRED = new ProjectFiles(500, 52_000, 130, 2_000);

	/** One claim in so many has a key that other editions have, too. */
	private static final int SHARED = 10;
	/** How many such keys there are. */
	private static final int POOL = 1_000;

	/** The texts by the names of their files. */
	public Map<String, String> texts(long seed) {
		Random random = new Random(seed);
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("register.elx", register(new Prose(random), random));
		for (int i = 0; i < editions; i++) {
			texts.put("deel-%03d.elx".formatted(i), edition(i, new Prose(random), random));
		}
		return texts;
	}

	/** Writes the texts into a folder, which is made. */
	void write(Path folder, long seed) throws IOException {
		Files.createDirectories(folder);
		for (Map.Entry<String, String> text : texts(seed).entrySet()) {
			Files.writeString(folder.resolve(text.getKey()), text.getValue());
		}
	}

	private String register(Prose prose, Random random) {
		StringBuilder text = new StringBuilder("{school oost \"Oost\" opposes west}\n{school west \"West\" opposes oost}\n");
		for (int i = 0; i < sources; i++) {
			text.append("{source bron").append(i).append(i % 3 == 0 ? ": secondary book author \"Schrijver" + i % 90 + ", Jan\"" : ": primary archive")
					.append(" title \"").append(prose.words(4)).append("\" year ").append(1900 + i % 100);
			if (i % 17 == 0 && i > 0) {
				text.append(" basedOn bron").append(random.nextInt(i));
			}
			if (i % 3 == 0 && i % 5 == 0) {
				text.append(" school ").append(i % 2 == 0 ? "oost" : "west");
			}
			text.append("}\n\n");
		}
		return text.toString();
	}

	private String edition(int number, Prose prose, Random random) {
		StringBuilder text = new StringBuilder("{edition deel").append(number).append(" \"Deel ").append(number).append("\" language nl}\n\n");
		for (int claim = 0; claim < claims; claim++) {
			boolean shared = claim % SHARED == 0;
			String key = shared ? "zaak" + random.nextInt(POOL) : "c" + number + "-" + claim;
			if (claim % 20 == 0) {
				text.append("{# ").append(prose.words(4)).append("}\n\n");
			}
			text.append(prose.sentence()).append(" {").append(key).append(claim % 3 == 0 ? " figure| " : " event| ").append(prose.words(6)).append('}');
			cite(text, random, claim);
			text.append(". ");
			while (text.length() < (long) characters * (claim + 1) / claims) {
				text.append(prose.sentence()).append(' ');
			}
			text.append("\n\n");
			if (shared || claim % 7 == 0) {
				card(text, key, claim, random);
			}
		}
		return text.toString();
	}

	private void cite(StringBuilder text, Random random, int claim) {
		text.append("{@bron").append(random.nextInt(sources));
		if (claim % 23 == 0) {
			text.append(" via bron").append(random.nextInt(sources));
		}
		text.append(" p. ").append(1 + random.nextInt(400)).append(" | B2}");
	}

	/** Most editions agree on what they share; one card in twenty has it otherwise. */
	private static void card(StringBuilder text, String key, int claim, Random random) {
		int agreed = Math.floorMod(key.hashCode(), POOL);
		int said = random.nextInt(20) == 0 ? random.nextInt(POOL) : agreed;
		text.append("{claim ").append(key).append(':');
		if (claim % 2 == 0 && key.startsWith("c")) {
			text.append(" contested counter ").append(key, 0, key.indexOf('-') + 1).append(Math.max(0, claim - 1));
		}
		if (claim % 3 == 0) {
			text.append(" value ").append(100 + said).append(" deaths scope \"plaats ").append(agreed).append("\" period 1932");
		} else {
			text.append(" date 19").append(10 + said % 80).append("-0").append(1 + agreed % 9).append("-11");
		}
		text.append("}\n\n");
	}
}
