package org.elenchus.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Makes inputs for fuzzing: pieces of markup, mutated, between random Unicode. */
final class Inputs {

	private static final String[] PIECES = { "{", "}", "{{", "}}", "{a| ", "{b event| ", "{c contested| ", "{>a}", "{<a}", "{>b figure}",
			"{<b}", "{@s}", "{@s p. 3 | C3}", "{@s| x}", "{@s | B2}", "{^1}", "{^1| x}", "{# ", "{## kop}", "{-- x --}", "{--", "--}",
			"{claim a: event contested \"x\" supports @s p. 1 | B2 \"y\" counter b}", "{claim a: ", "{source s: primary book title \"t\" year 2010}",
			"{source s: ", "{school k \"N\" opposes l}", "{edition e \"T\" language nl}", "\"", "|", ":", "@", "^", "#", ",", "> ", "--",
			"\n", "\n\n", "\r", "\r\n", "\r\r", " ", "\t", "\u00a0", "\u2028", "\u0085", "\ufeff", "\u0000", "\ufffd", "\ud800", "\udc00",
			"\ud83d\ude00", "woord", "é", "e\u0301", "\u202e", "counter", "supports", "primary", "1934", "A1", "{i| ", "{sic| ", "{?primary}",
			"{[| x]}", "{policy ", "{name n ", "{scale ", "{\"a @s| x}", "disputes @s", "via", "..", "-", "~", "{?sorce}",
			"{<c}", "{>c}", "{^1| ", "{c| ", "primry ", "mode assertd ", "evnt", "titel \"t\" ",
			"{:quote}", "{:item 2 continued}", "{:table header}", "{:", "{:qoute}", "{+| ", "{+ event| ", "{\"+ @s| ", "{sup| ", "{unclear \"x\" by a| ",
			"{surplus| ", "{link \"https://a.b\"| ", "{app @s, \"x\" @t| ", "{gap 3 words \"x\"}", "{gap ", "{^1 lost}", "{^1 lost covers a}", "{^1 continued| ",
			"as indirect", "as primry", "{question q \"x\"}", "{scope a \"x\"}", "{unit event| ", "{library \"x\"}", "answers q yes", "place \"x\"",
			"before b", "verdict x", "value 1 for 1930, 2", "[1667,1668]" };

	/** The longest input, in UTF-16 units. */
	static final int LONGEST = 20_000;
	/** One input in so many is a long one. */
	private static final int LONG = 500;

	private final Random random;
	private final List<String> pieces = new ArrayList<>(List.of(PIECES));
	private final String[] seeds;

	/** @param keywords words and signs with a fixed meaning, to be mixed in */
	Inputs(Random random, Collection<String> keywords) {
		this.random = random;
		keywords.stream().sorted().map(word -> word + " ").forEach(pieces::add);
		this.seeds = new String[16];
		for (int i = 0; i < seeds.length; i++) {
			seeds[i] = new Editions(400, 3, 2, 0.3).text(i);
		}
	}

	String next() {
		return random.nextInt(LONG) == 0 ? several(random.nextInt(LONGEST)) : one();
	}

	/** Many inputs in a row, in one paragraph or in several. */
	private String several(int length) {
		StringBuilder text = new StringBuilder();
		String gap = random.nextBoolean() ? "\n\n" : "";
		while (text.length() < length) {
			text.append(one()).append(gap);
		}
		return text.substring(0, length);
	}

	private String one() {
		return switch (random.nextInt(4)) {
		case 0 -> mutated();
		case 1 -> pieces(1 + random.nextInt(40));
		case 2 -> unicode(1 + random.nextInt(60));
		default -> pieces(1 + random.nextInt(12));
		};
	}

	private String mutated() {
		StringBuilder text = new StringBuilder(seeds[random.nextInt(seeds.length)]);
		for (int i = 1 + random.nextInt(6); i > 0 && !text.isEmpty(); i--) {
			int at = random.nextInt(text.length());
			int end = Math.min(text.length(), at + random.nextInt(8));
			text.replace(at, random.nextBoolean() ? at : end, random.nextInt(3) == 0 ? "" : piece());
		}
		return text.toString();
	}

	private String pieces(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(piece());
		}
		return text.toString();
	}

	private String unicode(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			switch (random.nextInt(4)) {
			case 0 -> text.append((char) random.nextInt(0x10000));
			case 1 -> text.appendCodePoint(random.nextInt(0x110000));
			case 2 -> text.append("{}|\n\r\"@>< ".charAt(random.nextInt(10)));
			default -> text.append(piece());
			}
		}
		return text.toString();
	}

	private String piece() {
		return pieces.get(random.nextInt(pieces.size()));
	}
}
