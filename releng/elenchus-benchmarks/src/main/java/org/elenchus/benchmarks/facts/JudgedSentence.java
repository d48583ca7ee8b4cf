package org.elenchus.benchmarks.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a sentence that was judged: not its words, but the signs that were read off it.
 *
 * @param sample  {@code development}, from which is learnt, or the name of a sample of other texts
 * @param kind    the kind of text it was drawn from
 * @param first   whether it was judged checkable when first read
 * @param second  the same, when read again in another order, in the second sample by another reader; of sentences that were read once, the first
 * @param states  what counts: what the first reader decided when he had read them twice
 * @param listed  whether the lists alone found it
 * @param signs   the names of its signs
 */
record JudgedSentence(String sample, String kind, boolean first, boolean second, boolean states, boolean listed, Set<String> signs) {

	/** The sample from which the weights are learnt. */
	static final String DEVELOPMENT = "development";

	private static final String FILE = "judged_nl.tsv";
	private static final String YES = "1";

	/** Those of a sample in the file beside this class: tabs between the columns, blanks between signs, remarks behind a number sign. */
	static List<JudgedSentence> of(String sample) throws IOException {
		try (InputStream file = JudgedSentence.class.getResourceAsStream(FILE)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(JudgedSentence::read)
					.filter(sentence -> sentence.sample().equals(sample)).toList();
		}
	}

	private static JudgedSentence read(String line) {
		String[] columns = line.split("\t", -1);
		return new JudgedSentence(columns[0], columns[1], columns[2].equals(YES), columns[3].equals(YES), columns[4].equals(YES),
				columns[5].equals(YES), Set.of(columns[6].isEmpty() ? new String[0] : columns[6].split(" ")));
	}
}
