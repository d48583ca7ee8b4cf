package org.elenchus.rules.prose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows regular verbs of a language by their forms. */
final class VerbForms {

	/** Shorter forms are in lists, if at all. */
	private static final int SHORTEST = 5;
	private static final int SHORTEST_PREFIX = 2;
	private static final int LONGEST_PREFIX = 6;

	private final Pattern past;
	private final Pattern noPast;
	private final Pattern present;
	private final Pattern participle;
	private final Set<String> prefixes;

	private VerbForms(Map<String, String> patterns) {
		past = Pattern.compile(".*(?:" + patterns.get("past") + ')');
		noPast = Pattern.compile(patterns.get("no-past"));
		present = Pattern.compile(".*(?:" + patterns.get("present") + ')');
		participle = Pattern.compile(patterns.get("participle"));
		prefixes = Set.copyOf(List.of(patterns.get("prefix").split("\\|")));
	}

	/** Those of the file {@code verbs}: on each line the name of a form, a colon, and a regular expression. */
	static VerbForms of(Tongue tongue) {
		return new VerbForms(WordFile.read("verbs_" + tongue.code()).stream().map(line -> line.split(":\\s*", 2))
				.collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
	}

	/** Whether a word in lower case looks like a weak past tense. */
	boolean isPast(String word) {
		return word.length() >= SHORTEST && past.matcher(word).matches() && !noPast.matcher(word).matches();
	}

	boolean isPresent(String word) {
		return word.length() >= SHORTEST && present.matcher(word).matches();
	}

	boolean isParticiple(String word) {
		return word.length() >= SHORTEST && participle.matcher(word).matches();
	}

	/** Whether a word is a prefix and one of those that a predicate knows. */
	boolean isPrefixed(String word, Predicate<String> known) {
		for (int i = SHORTEST_PREFIX; i <= LONGEST_PREFIX && i < word.length() - SHORTEST_PREFIX; i++) {
			if (prefixes.contains(word.substring(0, i)) && known.test(word.substring(i))) {
				return true;
			}
		}
		return false;
	}
}
