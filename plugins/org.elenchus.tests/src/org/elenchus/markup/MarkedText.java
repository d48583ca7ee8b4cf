package org.elenchus.markup;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts markup at random places into a text of an author, so that it is valid and nothing of the author's is lost. */
public final class MarkedText {

	private static final List<String> CARDS = List.of("{source s: primary book title \"A {b} | c\"}", "{school t \"T\"}",
			"{claim x: event\n  supports @s p. 3 | B2 \"why\"}", "{-- a {remark} --}", "{edition e \"E\"}\n{source u}",
			"{policy history require primary for event}", "{scale g low, high} {name n “N”}",
			"{claim y: figure {except a-b \"c\"} value 3 persons {-- d --} period 1930..}",
			"{question q \"Why?\"} {claim z: answers q yes place \"P\" before z}\n{unit u \"U\"} {library \"l.json\"}");
	private static final List<String> POINTS = List.of("{@s p. 3 | C3}", "{@s}", "{^3}", "{@s| A1}", "{[| or so]}", "{?primary 2026-02 \"why\"}", "{@s p. 3 as primary}",
			"{@s | B2 by ab, C3 by cd}", "{gap}", "{gap 3 words \"torn\" by ab}", "{^5 lost}", "{@s p. 4 as admission indirect}");

	private static final List<String> MARKS = List.of("{i| ", "{b| ", "{sic| ", "{sup| ", "{unclear \"stain\" by ab| ", "{surplus| ", "{sc| ",
			"{link \"https://example.org\"| ", "{app @s, \"other\" @s @t, \"\"| ", "{+ event contested| ", "{+| ", "{\"+ @s p. 3| ");
	private static final List<String> KINDS = List.of("{:quote}", "{:item 2}", "{:verse}", "{:table header}", "{:quote item continued}", "{:caption}");
	private static final Pattern GAP = Pattern.compile("\n\n(?=\\S)");
	private static final Pattern START = Pattern.compile("\\S");

	private final Random random;
	private final StringBuilder text;
	private int keys;

	private MarkedText(String author, Random random) {
		this.text = new StringBuilder(author.replace("{", "{{").replace("}", "}}"));
		this.random = random;
	}

	/** A text whose author's text is {@code author}. */
	public static String of(String author, int pieces, Random random) {
		MarkedText marked = new MarkedText(author, random);
		for (int i = 0; i < pieces; i++) {
			marked.piece();
		}
		marked.kind();
		marked.card();
		return marked.text.toString();
	}

	private void piece() {
		switch (random.nextInt(6)) {
		case 0 -> text.insert(place(0), POINTS.get(random.nextInt(POINTS.size())));
		case 1 -> span("{k" + keys++ + (random.nextBoolean() ? " event contested| " : "| "));
		case 2 -> span(random.nextBoolean() ? "{^n" + keys++ + "| " : "{## ");
		case 3 -> span("{\"q" + keys++ + " @s p. 3| ");
		case 4 -> span(MARKS.get(random.nextInt(MARKS.size())));
		default -> longSpan();
		}
	}

	/** A place at which no form and no pair of braces is cut, nor an exception from its claim, at or behind {@code from}. */
	private int place(int from) {
		int place = from + random.nextInt(text.length() + 1 - from);
		while (place < text.length() && (text.indexOf("{except", place) == place || isInside(place))) {
			place++;
		}
		return place;
	}

	private boolean isInside(int place) {
		boolean inside = false;
		for (int i = 0; i < place; i++) {
			char c = text.charAt(i);
			boolean pair = !inside && i + 1 < text.length() && text.charAt(i + 1) == c && (c == '{' || c == '}');
			if (pair && i + 1 == place) {
				return true;
			}
			i += pair ? 1 : 0;
			inside = !pair && c == '{' || inside && c != '}';
		}
		return inside;
	}

	/** Short forms stand around words without braces and blank lines. */
	private void span(String opener) {
		int start = place(0);
		int end = start;
		int limit = start + random.nextInt(12);
		while (end < Math.min(limit, text.length()) && "{}\r\n".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		boolean excepted = opener.startsWith("{k") && random.nextInt(4) == 0;
		text.insert(end, excepted ? "}{except a-b \"why\" by ab on 2026}" : "}").insert(start, opener);
	}

	private void longSpan() {
		String key = "l" + keys++;
		int start = place(0);
		int end = place(start);
		text.insert(end, "{<" + key + "}").insert(start, "{>" + key + " B2}");
	}

	/** What a paragraph is stands before its first word, and comes when no blank line is filled any more. */
	private void kind() {
		Matcher gap = GAP.matcher(text);
		int start = gap.find(random.nextInt(text.length() + 1)) ? gap.end() : 0;
		if (start < text.length() && "{}\r\n \t".indexOf(text.charAt(start)) < 0) {
			text.insert(start, KINDS.get(random.nextInt(KINDS.size())));
		}
	}

	/** A card stands between blank lines; the ones behind it are the editor's. */
	private void card() {
		String card = CARDS.get(random.nextInt(CARDS.size())) + "\n\n";
		Matcher gap = GAP.matcher(text);
		if (random.nextBoolean() && gap.find()) {
			text.insert(gap.end(), card);
		} else if (START.matcher(text).lookingAt()) {
			text.insert(0, card);
		}
	}
}
