package org.elenchus.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Families of texts with as many cards as claims, where nothing is contested: they punish a rule that looks through the edition's cards for
 * each claim, and says nothing. One such walk, for the edition's own card, once made ten books three times slower.
 */
final class CardPathology {

	private CardPathology() {
	}

	/** By name: from the number of repetitions to the text. */
	static Map<String, IntFunction<String>> families() {
		Map<String, IntFunction<String>> families = new LinkedHashMap<>();
		families.put("cards of all kinds, no claim contested", n -> pieces(n, i -> "{source s" + i + ": secondary book school t" + i + "}\n{school t"
				+ i + "}\n{name n" + i + " \"Person " + i + "\"}\n\n{k" + i + " event| x}{@s" + i + " p. 3}.\n\n"));
		families.put("claims on cards that stand against nothing", n -> pieces(n, i -> "{source s" + i + "}\n{claim k" + i + ": figure value " + (i + 1)
				+ " persons scope \"scope " + i + "\" period 1930 supports @s" + i + " p. 3}\n\n"));
		families.put("days of no known calendar", n -> pieces(n, i -> "{source s" + i + "}\n{school t" + i + "}\n{claim k" + i
				+ ": event \"x\" date 1905-01-09 supports @s" + i + " p. 3}\n\n"));
		return families;
	}

	private static String pieces(int count, IntFunction<String> piece) {
		return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
	}
}
