package org.elenchus.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Families of texts that punish rules which hold claims, sources or names against each other. */
final class EvidencePathology {

	private final Map<String, IntFunction<String>> families = new LinkedHashMap<>();

	private EvidencePathology() {
		sources();
		secondHand();
		claims();
		figures();
		events();
		ratings();
		people();
	}

	/** By name: from the number of repetitions to the text. */
	static Map<String, IntFunction<String>> families() {
		return new EvidencePathology().families;
	}

	private void family(String name, String before, IntFunction<String> piece) {
		families.put(name, n -> before + pieces(n, piece));
	}

	private static String pieces(int count, IntFunction<String> piece) {
		return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
	}

	private void sources() {
		family("many claims on one source", "{source s: primary memoir year 1953}\n\n", i -> "{k" + i + " event contested| Text " + i + "}{@s p. 3}.\n\n");
		families.put("sources in one circle", n -> pieces(n, i -> "{source s" + i + ": basedOn s" + (i + 1) % n + "}\n\n"));
		family("sources in many circles", "", i -> "{source s" + i + ": basedOn s" + (i ^ 1) + "}\n\n");
		family("sources on two roads to one root", "{source s0}\n\n",
				i -> "{source s" + (i + 1) + ": basedOn s" + i + ", s" + i / 2 + "}\n\n");
		family("sources with two roots of their own each", "",
				i -> "{source r" + i + "}\n{source s" + i + ": basedOn r" + i + ", s" + Math.max(0, i - 1) + "}\n{k" + i + " event| x}{@s" + i
						+ " p. 3}{@r" + i + " p. 3}\n\n");
		family("sources with one title", "",
				i -> "{source s" + i + ": primary book author \"Robert Conquest\" title \"The Great Terror\" year 1968}\n\n");
		family("spellings of one item in an archive", "", i -> "{source s" + i + ": primary archive title \"A report\" archive_location \"RGASPI f. 17"
				+ " ".repeat(i % 7 + 1) + "op. 2 d. 5\"}\n{k" + i + "| x}{@s" + i + " l. " + i + "}\n\n");
	}

	private void secondHand() {
		family("claims that close one circle at second hand", "{source a: basedOn b}\n{source b}\n\n", i -> "{k" + i + " event| x}{@a via b p. 3}.\n\n");
		families.put("second hands in a row", n -> pieces(n, i -> "{source s" + i + "}\n{k" + i + "| x}{@s" + i + " via s" + (i + 1) % n + " p. 3}.\n\n"));
		families.put("one claim at second hands in a circle", n -> pieces(n, i -> "{source s" + i + "}\n\n") + "{claim k:\n"
				+ pieces(n, i -> "  supports @s" + i + " via s" + (i + 1) % n + " p. 3\n") + "}\n");
	}

	private void claims() {
		family("motives of one event", "{e event| x}\n\n", i -> "{claim k" + i + ": motive contested \"Reason " + i + "\" partOf e}\n\n");
		families.put("events of one motive", n -> "{claim k: motive contested \"Reason\" partOf e0" + pieces(n, i -> ", e" + i) + "}\n\n"
				+ pieces(n, i -> "{e" + i + " event| x}{claim k" + i + ": motive contested \"Reason " + i + "\" partOf e" + i + "}\n\n"));
		family("conflicts in a row", "", i -> "{claim k" + i + ": event \"x\" date 1934-12-01 conflicts date k" + (i + 1) + "}\n\n");
		family("schools that oppose the next", "", i -> "{school s" + i + " opposes s" + (i + 1) + "}\n{source q" + i + ": secondary book school s" + i
				+ "}\n{claim k" + i + ": contested \"x\" supports @q" + i + " p. 3 disputes @q" + Math.max(0, i - 1) + " p. 3}\n\n");
		family("notes that cover the same claims", "{a event| x}{b event| y}.\n\n", i -> "x{^" + i + "}\n\n{^" + i + " covers a, b| {@s p. 3}{@t p. 4}}\n\n");
		family("claims with an exception each", "", i -> "{k" + i + " event| x}{except claim-without-source \"known\" by ab on 2026-02-11}.\n\n");
	}

	private void figures() {
		family("figures that answer one question", "", i -> "{claim k" + i + ": figure value " + (i + 1)
				+ "000 persons scope \"USSR\" period 1930..1931 precision exact}\n\n");
		family("one figure of many scopes", "", i -> "{claim k" + i + ": figure value 381026 persons scope \"scope " + i + "\" period 1930}\n\n");
		family("parts of one sum", "{claim total: figure value 1000 persons scope \"all\" period 1930}\n\n",
				i -> "{claim k" + i + ": figure value 1 persons scope \"part " + i + "\" period 1930 partOf total}\n\n");
		family("dates of one event", "{name p \"Person\"}\n\n",
				i -> "{claim k" + i + ": event \"They met\" date " + LocalDate.ofEpochDay(i % 40_000) + " person p}\n\n");
		families.put("wholes of one part", n -> "{claim k: figure value 1 persons partOf w0" + pieces(n, i -> ", w" + i) + "}\n\n"
				+ pieces(n, i -> "{claim w" + i + ": figure value 1 persons scope \"x\" period 1930}\n\n"));
	}

	private void events() {
		family("places of one event", "{name p \"Person\"}\n\n",
				i -> "{claim k" + i + ": event \"They met\" person p place \"" + (i % 2 == 0 ? "Leeds" : "York") + "\"}\n\n");
		family("claims in one order, against their dates", "",
				i -> "{claim k" + i + ": event \"x\" date " + LocalDate.ofEpochDay(-i) + " before k" + (i + 1) + "}\n\n");
		families.put("claims that come before each other in one circle", n -> pieces(n, i -> "{claim k" + i + ": event \"x\" before k" + (i + 1) % n + "}\n\n"));
		family("claims that come before each other in many circles", "", i -> "{claim k" + i + ": event \"x\" before k" + (i ^ 1) + "}\n\n");
		family("captions against the text", "", i -> "{x" + i + " figure| Text}.\n\n{:caption}{y" + i + " figure| Caption}\n\n{claim x" + i
				+ ": value 90 persons scope \"s" + i + "\" period 1930}\n{claim y" + i + ": value 60 persons scope \"s" + i + "\" period 1930}\n\n");
		family("figures that are perhaps one, rounded", "", i -> "{claim k" + i + ": figure value " + (i % 2 == 0 ? 30_000 : 33_000)
				+ " persons scope \"USSR\" period 1930}\n\n");
	}

	private void ratings() {
		family("raters of one information in many places", "{source s}\n\n", i -> "{a| x}{@s p. 3 | C3 by r" + i + "} ");
		families.put("raters who differ", n -> "{source s: reliability A by r" + pieces(n, i -> ", " + "ABCDE".charAt(i % 5) + " by r" + i) + "}\n");
		families.put("grades on one scale", n -> "{scale g a" + pieces(n, i -> ", g" + i) + "}\n{source s}\n\n"
				+ pieces(n, i -> "{k" + i + "| x}{@s p. 3 | g" + i + " by ab, a by cd} "));
	}

	private void people() {
		family("names alike", "", i -> "{name n" + i + " \"Georgy Pyatakov\" variants \"Pjatakov\", \"Piatakov\"}\n\nPjatakof, Piatakow and Pyatakow.\n\n");
		family("names that differ by a letter", "", i -> "{name n" + i + " \"Georgy " + name(i) + "\"}\n\n" + name(i + 1) + " was there.\n\n");
		family("notes that name many persons", "{name n \"Georgy Pyatakov\"}\n\n", i -> "Pyatakov{^" + i + "} spoke.\n\n{^" + i + "| " + name(i) + ", letter}\n\n");
	}

	/** Another name for each number, all of one length. */
	private static String name(int number) {
		StringBuilder name = new StringBuilder("Pya");
		for (int rest = number, i = 0; i < 4; i++, rest /= 26) {
			name.append((char) ('a' + rest % 26));
		}
		return name.append("ov").toString();
	}
}
