package org.elenchus.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Families of texts that punish a rule of prose whose time is not linear in one sentence, one quotation, one note or one claim. */
final class ProsePathology {

	private static final String DUTCH = "{edition a language nl}\n\n";
	private static final String ENGLISH = "{edition a language en}\n\n";
	/** Hedges, weasel words, likelihood, a doubtful negation, a figure, a year and a voice. */
	private static final String NL = "naar verluidt was de raad volgens sommigen waarschijnlijk met gekomen in 1902 voor 12 gulden, aldus Jansen, en ";
	private static final String EN = "reportedly the council, some say, probably came in 1902 for 12 pounds, and it is said with high confidence, ";

	private final Map<String, IntFunction<String>> families = new LinkedHashMap<>();

	private ProsePathology() {
		sentence("Dutch", DUTCH, NL);
		sentence("English", ENGLISH, EN);
		sentence("of no stated language", "", "de raad was met gekomen, naar verluidt, en ");
		sentence("with emphasis", DUTCH, "naar {i| verluidt} was {b| met} gekomen, men zegt ");
		sentence("with claims", DUTCH, "naar verluidt {x event| was de raad} met gekomen en ");
		sentence("with quotations", DUTCH, "hij zei \u201cdat is zo\u201d, naar verluidt, en ");
		sentence("with open quotations", DUTCH, "hij zei \u201cdat is zo, en \"zo\" en ");
		families.put("prose: one long quotation", n -> DUTCH + "\u201c" + NL.repeat(n) + "\u201d.\n");
		families.put("prose: one long note", n -> DUTCH + "De raad{^1}.\n\n{^1| " + NL.repeat(n) + "}\n");
		families.put("prose: one long claim", n -> DUTCH + "{x event| " + NL.repeat(n) + "}.\n");
		families.put("prose: one long claim of hedges and citations", n -> DUTCH + "{x event| " + NL.repeat(n) + "}" + "{@s p. 1}".repeat(n) + ".\n");
		families.put("prose: many citations of many sources", n -> DUTCH + pieces(n, i -> "{source s" + i + ": primary book year 1900}\n") + "\n{x event| De raad}"
				+ pieces(n, i -> "{@s" + i + " p. 1}") + ".\n");
		families.put("prose: one key of many cards", n -> "{source s: primary book year 1900}\n".repeat(n));
	}

	/** By name: from the number of repetitions to the text. */
	static Map<String, IntFunction<String>> families() {
		return new ProsePathology().families;
	}

	private void sentence(String name, String card, String piece) {
		families.put("prose: one sentence " + name, n -> card + piece.repeat(n) + "klaar.\n");
	}

	private static String pieces(int count, IntFunction<String> piece) {
		return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
	}
}
