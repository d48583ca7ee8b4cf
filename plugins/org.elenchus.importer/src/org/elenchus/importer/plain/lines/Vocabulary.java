package org.elenchus.importer.plain.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that a document uses, how often, and which of them never end a sentence. */
public final class Vocabulary {

	/** Words that a sentence does not end with, for texts too short to show it. */
	private static final Set<String> LINKING = Set.of("de", "het", "een", "van", "in", "op", "te", "en", "of", "met", "voor", "door",
			"aan", "bij", "naar", "uit", "om", "als", "dat", "die", "der", "den", "zijn", "haar", "hun", "ten", "ter", "tot", "the",
			"a", "an", "and", "or", "to", "for", "with", "by", "from", "dan", "das", "und", "le", "la", "les", "des", "du", "et");

	/** Of these, prepositions and articles that a machine reads as one word. */
	private static final Pattern GLUED = Pattern.compile("(?:van|in|op|met|voor|door|aan|bij|naar|uit|om|en|of|als|tot)(?:de|het|den)");

	/** Of these, words that part from a verb and end its clause, as in "the sun comes up". */
	private static final Set<String> PARTICLES = Set.of("in", "op", "uit", "aan", "voor", "door", "bij", "om", "tot");

	private final Map<String, Integer> counts = new HashMap<>();
	private final Map<String, Integer> endings = new HashMap<>();
	/** Words before words with a capital, as in names. */
	private final Map<String, Integer> names = new HashMap<>();
	/** Short words and what stands behind them. */
	private final Set<String> pairs = new HashSet<>();

	/** The words inside these lines; the halves of a word that a line end cuts are two. */
	public static Vocabulary of(Lines lines) {
		Vocabulary vocabulary = new Vocabulary();
		lines.all().forEach(line -> vocabulary.read(lines.text(), line));
		return vocabulary;
	}

	private void read(String text, Line line) {
		int i = line.from();
		String before = "";
		while (i < line.to()) {
			if (!Character.isLetter(text.charAt(i))) {
				i++;
				continue;
			}
			int end = wordEnd(text, i, line.to());
			String word = text.substring(i, end);
			count(word, end < line.to() ? text.charAt(end) : ' ');
			if (i > line.from() + before.length() && text.startsWith(before + " ", i - before.length() - 1)) {
				pair(before, word);
			}
			before = word;
			i = end;
		}
	}

	private void pair(String word, String next) {
		if (Character.isUpperCase(next.charAt(0))) {
			names.merge(word + " " + next, 1, Integer::sum);
		}
		if (word.length() <= LineThresholds.SHORT_WORD) {
			pairs.add(key(word + " " + next));
		}
	}

	/** Where the word that starts here ends: letters, with hyphens and apostrophes between them. */
	public static int wordEnd(String text, int start, int limit) {
		int end = start;
		while (end < limit && (Character.isLetter(text.charAt(end))
				|| isJoint(text.charAt(end)) && end + 1 < limit && Character.isLetter(text.charAt(end + 1)))) {
			end++;
		}
		return end;
	}

	private static boolean isJoint(char c) {
		return c == '-' || c == '\'' || c == '\u2019' || c == '\u2010';
	}

	private void count(String word, char next) {
		String key = key(word);
		counts.merge(key, 1, Integer::sum);
		if (".?!".indexOf(next) >= 0) {
			endings.merge(key, 1, Integer::sum);
		}
		int hyphen = key.indexOf('-');
		if (hyphen > 0) {
			for (String part : key.split("-")) {
				counts.merge(part, 1, Integer::sum);
			}
		}
	}

	/** How often a word occurs, in whatever case. */
	public int count(String word) {
		return counts.getOrDefault(key(word), 0);
	}

	public boolean knows(String word) {
		return count(word) > 0;
	}

	/** Whether a short word stands before another one somewhere. */
	public boolean isPair(String word, String next) {
		return pairs.contains(key(word + " " + next));
	}

	/** Whether a sentence goes on behind this word. */
	public boolean neverEnds(String word) {
		String key = key(word);
		return LINKING.contains(key) || GLUED.matcher(key).matches()
				|| counts.getOrDefault(key, 0) >= LineThresholds.OFTEN && !endings.containsKey(key) && key.length() <= LineThresholds.LINKING_WORD;
	}

	/** Whether a word can stand at the end of a clause though others mostly follow it. */
	public static boolean isParticle(String word) {
		return PARTICLES.contains(key(word));
	}

	/** Whether a word often stands before another one with a capital, as in a name. */
	public boolean isName(String word, String next) {
		return !word.isEmpty() && names.getOrDefault(word + " " + next, 0) > count(word) * LineThresholds.NAME;
	}

	private static String key(String word) {
		return word.toLowerCase(Locale.ROOT);
	}
}
