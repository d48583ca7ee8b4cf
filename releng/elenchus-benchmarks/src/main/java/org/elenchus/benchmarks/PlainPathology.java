package org.elenchus.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Families of plain texts, as converters leave them, that punish a reconstruction whose time is not linear. */
final class PlainPathology {

	private static final String[] REPEATED = { "a\n", "a \n", "a  \n", "a\n\n", " a\n", "  a\n", "a\r\n", "\n", " ", "\t", "\f", "\fa\n", "-\n", "a-\n", "a-b-\n", "1\n",
			"1900\n", "1. a\n", "a. a\n", "\u2022\n", "\u2022 a\n", "* a\n", "a*\n", "(*) a\n", "\u201Ca\n", "a\u201D\n", "\"a ", "'a ", "A\n\n", "HOOFDSTUK\n\n",
			"I. A\n\n", "a.1 ", "a1\n", "a.\u00B9 ", "a. 1\"0 ", "(1900) 1 mei a\n", "met a niet b ", "met mag ", "in1927 ", "hetveer ", "ve er ", "10 /o ", "WRWDOLWDULVWHQ ",
			"a \uFFFD ", "\uFFFD", "http://a-\nb/c ", "a  b   c\n", "A: a.\n", "Foto: a\n", "Een zin. ", "Een zin.\n", "A, B, C 1900.\n", "- a\n- b\n\n",
			"Een regel van het gedicht\n", "... ", "\u2026", "a\u00ADb ", "________________________________________________\n1 A\n" };

	private static final String SENTENCES = "De veerman van het dorp kende iedere bocht van de rivier en elke boer die naar de markt\n"
			+ "wilde varen. Toen de brug er lag had niemand hem meer nodig.";

	private final Map<String, IntFunction<String>> families = new LinkedHashMap<>();

	private PlainPathology() {
		for (String piece : REPEATED) {
			families.put("plain: run of " + Escapes.visible(piece), piece::repeat);
			families.put("plain: among sentences, " + Escapes.visible(piece), n -> (SENTENCES + "\n" + piece + "\n").repeat(n));
		}
		notes();
		pages();
	}

	/** By name: from the number of repetitions to the text. */
	static Map<String, IntFunction<String>> families() {
		return new PlainPathology().families;
	}

	private static String pieces(int count, IntFunction<String> piece) {
		return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
	}

	private void notes() {
		for (int restart : new int[] { 5, 40, 400, Integer.MAX_VALUE }) {
			String anew = restart == Integer.MAX_VALUE ? "never anew" : "anew after " + restart;
			families.put("plain: numbers of notes in one paragraph, " + anew, n -> pieces(n, i -> "woord." + (1 + i % restart) + " "));
			families.put("plain: numbers of notes in lines, " + anew, n -> pieces(n, i -> "woord." + (1 + i % restart) + "\n"));
			families.put("plain: numbers of notes in paragraphs, " + anew, n -> pieces(n, i -> "Een zin.\u201D" + (1 + i % restart) + " Nog een.\n\n"));
			families.put("plain: notes at the end, " + anew, n -> pieces(n, i -> "Een zin." + (1 + i % restart) + " Nog een.\n") + "\n\nNoten\n\n"
					+ pieces(n, i -> (1 + i % restart) + " Zie elders.\n"));
			families.put("plain: only notes, " + anew, n -> "Noten\n\n" + pieces(n, i -> (1 + i % restart) + ". Zie elders.\n"));
			families.put("plain: notes on pages, " + anew, n -> pieces(n, i -> "\f" + SENTENCES + (1 + i % restart) + "\n" + " ".repeat(44) + "\n" + (1 + i % restart)
					+ " Zie elders.\n"));
			families.put("plain: chapters with numbers, " + anew, n -> pieces(n, i -> "Hoofdstuk " + i + "\n\n" + SENTENCES + (1 + i % restart) + "\n\n"));
		}
		families.put("plain: stars and their notes", n -> (SENTENCES + "*\n* Zie elders.\n\f").repeat(n));
	}

	private void pages() {
		families.put("plain: pages with numbers", n -> pieces(n, i -> SENTENCES + "\n\n" + i + "\n\f"));
		families.put("plain: pages with heads that count", n -> pieces(n, i -> "\f" + i + " De brug\n" + SENTENCES + "\n"));
		families.put("plain: pages with heads of their own", n -> pieces(n, i -> "\fDe brug van " + Integer.toString(i, 36) + "\n" + SENTENCES + "\n"));
		families.put("plain: pages whose feeds became spaces", n -> (" " + (SENTENCES + "\n").repeat(20)).repeat(n / 20 + 1));
		families.put("plain: words cut in two", n -> pieces(n, i -> "woord" + Integer.toString(i, 36) + "-\nvan de brug "));
		families.put("plain: words that differ", n -> pieces(n, i -> "woord" + Integer.toString(i, 36) + "en "));
		families.put("plain: titles that differ", n -> pieces(n, i -> "De brug " + Integer.toString(i, 36) + "\n\n" + SENTENCES + "\n\n"));
		families.put("plain: works and years", n -> "Literatuur\n\n" + pieces(n, i -> "Jansen, A., De brug " + i + " (Zandhoek 19" + (10 + i % 80) + ").\n"));
	}
}
