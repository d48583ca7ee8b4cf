package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Suspect;
import org.elenchus.importer.plain.lines.Vocabulary;

/**
 * Doubts the Dutch word "met" (with) where "niet" (not) was perhaps printed: machines mistake one for the other, and the meaning turns
 * round. A "met" is doubted where the words around it stand around "niet" elsewhere in the document, and around no other "met", and before
 * words that it cannot stand before.
 */
final class Negations {

	private static final Pattern WORD = Pattern.compile("(?<!\\p{L})(?:[Mm]et|[Nn]iet)(?!\\p{L})");
	private static final String BEHIND = "> ";
	/** What no Dutch "met" stands before: verbs with a subject, and words that join clauses. */
	private static final Set<String> NEVER = Set.of("mag", "mogen", "kunnen", "kon", "konden", "zal", "zullen", "zou", "zouden", "moet", "moeten",
			"moest", "moesten", "heeft", "hebben", "had", "hadden", "is", "waren", "werd", "werden", "wordt", "worden", "omdat", "opdat", "zodat",
			"zonder");

	private final Map<String, Integer> withNot = new HashMap<>();
	private final Map<String, Integer> withWith = new HashMap<>();

	static Negations of(List<String> texts) {
		Negations negations = new Negations();
		texts.forEach(negations::learn);
		return negations;
	}

	private void learn(String text) {
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			Map<String, Integer> counts = word.end() - word.start() == 4 ? withNot : withWith;
			counts.merge(before(text, word.start()), 1, Integer::sum);
			counts.merge(after(text, word.end()), 1, Integer::sum);
		}
	}

	/** The word before, with a comma if one stands between. */
	private static String before(String text, int end) {
		int start = end;
		while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || start > end - 2 && ", ".indexOf(text.charAt(start - 1)) >= 0)) {
			start--;
		}
		return "< " + text.substring(start, end).toLowerCase(Locale.ROOT);
	}

	/** The word behind, or the mark. */
	private static String after(String text, int start) {
		boolean word = start < text.length() && text.charAt(start) == ' ';
		int end = word ? Vocabulary.wordEnd(text, start + 1, text.length()) : Math.min(start + 1, text.length());
		return BEHIND + text.substring(start, end).toLowerCase(Locale.ROOT);
	}

	List<Suspect> in(String text) {
		List<Suspect> suspects = new ArrayList<>();
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			boolean with = word.end() - word.start() == 3;
			if (with && isDoubtful(before(text, word.start()), after(text, word.end()))) {
				suspects.add(new Suspect(word.start(), word.end(), "negation", text.charAt(word.start()) == 'M' ? "Niet" : "niet"));
			}
		}
		return suspects;
	}

	/** A word behind that stands behind neither elsewhere says that it is a name or a thing, which "with" would have. */
	private boolean isDoubtful(String before, String after) {
		boolean unknown = !withNot.containsKey(after) && withWith.getOrDefault(after, 0) <= 1;
		boolean never = NEVER.contains(after.substring(BEHIND.length()).strip());
		return never || !after.endsWith(":") && weight(before) + weight(after) > (unknown ? 2 * DoubtThresholds.SURE : DoubtThresholds.SURE);
	}

	/** How much more often a neighbour stands beside "niet" than beside another "met", as a logarithm. */
	private double weight(String neighbour) {
		int not = withNot.getOrDefault(neighbour, 0);
		int with = withWith.getOrDefault(neighbour, 1) - 1;
		return Math.log((not + 0.5) / (with + 0.5));
	}
}
