package org.elenchus.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Families of texts that punish a reader whose time is not linear. */
final class Pathology {

	private static final String[] OPENERS = { "{a| ", "{a event ", "{>a}", "{>a ", "{<a}", "{<a", "{@a ", "{@a| ", "{@a | C3 \"", "{^1| ",
			"{# ", "{i| ", "{[| ", "{?primary \"", "{\"a @s| ", "{claim a: ", "{-- ", "{:item ", "{+ event| ", "{\"+ @s| ", "{link \"x\"| ", "{app @s, \"x\" @t| ", "{gap 3 words \"", "{unclear \"x\"| ", "{claim a: \"", "{source a: primary title \"" };

	private final Map<String, IntFunction<String>> families = new LinkedHashMap<>();

	private Pathology() {
		shapes();
		runs();
		for (String opener : OPENERS) {
			repeated("unclosed " + opener, opener + "x ");
			repeated("unclosed, a paragraph each " + opener, opener + "x\n\n");
		}
		keys();
		cards();
	}

	/** By name: from the number of repetitions to the text. */
	static Map<String, IntFunction<String>> families() {
		Map<String, IntFunction<String>> all = new LinkedHashMap<>(new Pathology().families);
		all.putAll(EvidencePathology.families());
		all.putAll(CardPathology.families());
		all.putAll(ProsePathology.families());
		return all;
	}

	private void repeated(String name, String piece) {
		families.put(name, piece::repeat);
	}

	private void numbered(String name, IntFunction<String> piece) {
		families.put(name, n -> pieces(n, piece));
	}

	private static String pieces(int count, IntFunction<String> piece) {
		return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
	}

	private void shapes() {
		families.put("nesting", n -> "{a| ".repeat(n) + "x" + "}".repeat(n));
		families.put("overlap, one paragraph", n -> overlap(n, " "));
		families.put("overlap, a paragraph each", n -> overlap(n, "\n\n"));
		families.put("ends in a row, then citations", n -> overlap(n, "") + "{@s}".repeat(n));
		families.put("ends, each with a citation", n -> pieces(n, i -> "{>k" + i + "}") + "x" + pieces(n, i -> "{<k" + i + "}{@s}"));
		families.put("short spans that all cross", n -> pieces(n, i -> "{k" + i + "| a\n\n") + "b" + pieces(n, i -> "{<k" + i + "}"));
		families.put("short spans with named ends in each other", n -> pieces(n, i -> "{k" + i + "| a\n\n") + "b"
				+ pieces(n, i -> "{<k" + (n - 1 - i) + "}"));
		repeated("short spans that cross, one paragraph", "{a| x {c| y{<a} z} ");
		repeated("short spans that cross, a paragraph each", "{^1| {a| x {c| y{<a} z} u}\n\n");
		repeated("one claim in many parts", "{>a}x{<a} y ");
		repeated("starts and ends of one claim inside each other", "{>a}x{>a}y{<a}{<a}");
		repeated("one claim with many citations", "{a| x}{@s p. 3}{@s} ");
		repeated("one long paragraph", "woord {a| b}\n");
		repeated("one long line", "lange regel zonder einde ");
		repeated("one long word", "woord");
		repeated("doubts", "x{?primary 2026-02 \"waarom\"} ");
		repeated("notes", "x{^1}{^1| noot {@s p. 3}} ");
		repeated("headings", "{# kop}\n\n");
		repeated("comments", "a {-- b --}");
		repeated("claims without keys, all alike", "{+| woord} ");
		numbered("claims without keys", i -> "{+ event| woord " + i + "}{@s}\n\n");
		repeated("items", "{:item}1. woord\n\n");
		repeated("items that go on", "{:item continued}woord\n\n");
		around("kinds of a paragraph", "{:quote", " item", "}x");
		repeated("words of the markup as keys", "{question event| woord} ");
		around("a locator of nothing but as", "{@s p. 1", " as a", " 1}");
		around("rows of a table", "{:table}", "a\tb\n", "");
		repeated("kinds in the middle of a paragraph", "woord {:quote} ");
		repeated("one note that goes on", "{^1 continued| woord}\n\n");
		around("witnesses", "{app @s", " @s", "| x}");
		around("other readings", "{app \"a\"", ", \"a\" @s", "| x}");
	}

	private static String overlap(int n, String gap) {
		return pieces(n, i -> "{>k" + i + "}a" + gap) + "b" + pieces(n, i -> "{<k" + i + "}" + gap);
	}

	private void runs() {
		for (String sign : new String[] { "{{", "}}", "{}", "}{", "{x|", "|", "\"", " ", "\r", "\ufeff" }) {
			repeated("run of " + Escapes.visible(sign), sign);
		}
		repeated("blank lines", "a\n \n");
		around("a run of spaces in a text", "{source s: title \"a", " ", "b\"}");
		around("a run of spaces in a locator", "{@s p.", " ", "3}");
		around("a run of spaces on a card", "{source s:", " ", "}");
		around("a run of spaces in a heading", "{# a", " ", "b}");
		around("a run of line ends in a text", "{source s: title \"a", "x\n", "b\"}");
		around("one long key", "{", "a", "| b}");
		around("one long locator", "{@s p. ", "a b ", "c}");
	}

	private void around(String name, String before, String piece, String after) {
		families.put(name, n -> before + piece.repeat(n) + after);
	}

	private void keys() {
		repeated("one key on many cards", "{source s: primary}\n\n");
		repeated("one claim on many cards", "{claim a: event \"x\" supports @s}\n\n");
		numbered("many sources, each based on the one before", i -> "{source s" + i + ": basedOn s" + Math.max(0, i - 1) + "}\n\n");
		numbered("many claims, each against the next", i -> "{k" + i + " contested| x}\n\n{claim k" + i + ": counter k" + (i + 1) + "}\n\n");
		families.put("many references to many sources", n -> pieces(n, i -> "{source s" + i + "}\n") + pieces(n, i -> "{a| x}{@s" + i + "} "));
		around("full stops in a reference", "{edition a}\n\n{@a", ".a", "}");
		around("full stops in a key", "{edition a}\n\n{source a", ".a", "}");
		numbered("many references to nothing", i -> "x {@s" + i + " p. 3} ");
	}

	private void cards() {
		around("particulars", "{source s:\n", "  publisher \"x\"\n", "}");
		around("unknown particulars", "{source s:\n", "  nonsense \"x\"\n", "}");
		around("repeated titles", "{source s:\n", "  title \"x\"\n", "}");
		around("ratings", "{source s:\n", "  reliability B \"x\" by ab on 2026-02-11\n", "}");
		around("authors", "{source s: author \"x\"", ", \"x\"", "}");
		around("sources of one source", "{source s: basedOn t", ", t", "}");
		around("counterviews", "{claim a: contested counter b", ", b", "}");
		around("raters of one citation", "{@s p. 3 | C3", " \"x\" by ab, C3", "}");
		around("claims that one note covers", "{a| x}{^1 covers a", ", a", "| {@s}}");
		families.put("claims covered by many citations", n -> pieces(n, i -> "{k" + i + "| x} ") + "{^1 covers k0"
				+ pieces(n, i -> ", k" + i) + "| " + "{@s} ".repeat(n) + "}");
		around("exceptions of one claim", "{a| x}", "{except missing-locator \"x\"}", "");
		around("excerpts on a card, and one quotation", "{\"x @s| no such words here}\n\n{source s:\n", "  excerpt \"some words or other\"\n", "}");
		repeated("quotations of one claim", "{\"x @s| some words and others} {source s: excerpt \"some words or other\"}\n");
		numbered("quotations, each with an excerpt", i -> "{\"q" + i + " @s" + i + "| some words and others}\n\n{source s" + i
				+ ": excerpt \"one word\"}\n\n");
		around("comments on a card", "{source s:\n", "  {-- x --}\n", "}");
		around("exceptions on a card", "{source s:\n", "  {except missing-locator \"x\"}\n", "}");
		around("conflicts", "{claim a: conflicts b", ", value b \"x\"", "}");
		around("settings", "{policy history:\n", "  require primary for event, figure\n", "}");
		around("figures of one claim", "{claim a: value 1 for 1930", ", 2 for 1931", "}");
		around("answers", "{question q}\n{claim a: answers q yes", ", q no", "}");
		around("claims before one", "{claim a: before b", ", b", "}");
		around("kinds of one claim", "{a event", " event", "| x}");
		around("dates of which one is meant", "{claim a: date [1667", ",1668", "]}");
		around("grades", "{scale a b", ", c", "}");
		around("citations on a card", "{claim a: event\n", "  supports @s p. 3 | C3 \"x\"\n", "}");
		around("words that mean nothing", "{a ", "x ", "| b}");
		around("errors on a card", "{claim a: event\n", "  nonsense |\n", "}");
		repeated("cards with an error", "{claim a: nonsense}\n\n");
	}
}
