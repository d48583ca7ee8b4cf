package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Suspect;

/**
 * Doubts the Dutch word "met" (with) where "niet" (not) was perhaps printed: machines mistake one for the other, and the meaning turns
 * round. A "met" is doubted where the words around it stand around "niet" elsewhere in the document, and around no other "met".
 */
final class Negations {

	private static final Pattern PAIR = Pattern.compile("(?:(\\p{L}+)(,?) )?(?<!\\p{L})([Mm]et|[Nn]iet)(?!\\p{L})(?: (\\p{L}+)|([.,;:?!]))?");
	private static final double SURE = 1.5;

	private final Map<String, Integer> withNot = new HashMap<>();
	private final Map<String, Integer> withWith = new HashMap<>();

	static Negations of(List<Block> blocks) {
		Negations negations = new Negations();
		blocks.forEach(block -> negations.learn(block.text()));
		return negations;
	}

	private void learn(String text) {
		Matcher pair = PAIR.matcher(text);
		while (pair.find()) {
			Map<String, Integer> counts = pair.group(3).equalsIgnoreCase("niet") ? withNot : withWith;
			counts.merge(before(pair), 1, Integer::sum);
			counts.merge(after(pair), 1, Integer::sum);
		}
	}

	private static String before(Matcher pair) {
		return "< " + (pair.group(1) == null ? "" : pair.group(1).toLowerCase(Locale.ROOT) + pair.group(2));
	}

	private static String after(Matcher pair) {
		return "> " + (pair.group(4) != null ? pair.group(4).toLowerCase(Locale.ROOT) : pair.group(5));
	}

	List<Suspect> in(String text) {
		List<Suspect> suspects = new ArrayList<>();
		Matcher pair = PAIR.matcher(text);
		while (pair.find()) {
			String word = pair.group(3);
			if (word.equalsIgnoreCase("met") && weight(before(pair)) + weight(after(pair)) > SURE) {
				suspects.add(new Suspect(pair.start(3), pair.end(3), "negation", word.charAt(0) == 'M' ? "Niet" : "niet"));
			}
		}
		return suspects;
	}

	/** How much more often a neighbour stands beside "niet" than beside another "met", as a logarithm. */
	private double weight(String neighbour) {
		int not = withNot.getOrDefault(neighbour, 0);
		int with = withWith.getOrDefault(neighbour, 1) - 1;
		return Math.log((not + 0.5) / (with + 0.5));
	}
}
