package org.elenchus.markup.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.markup.scanner.Tokens;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.Medium;
import org.elenchus.model.Mode;
import org.elenchus.model.SourceKind;

/** Lays out a card: its head and its particulars, each with single spaces. */
final class CardLayout {

	private static final int LONGEST = 100;
	private static final String INDENT = "  ";
	/** A line end with the white space around it. Each stretch of spaces is tried once, from its start. */
	private static final Pattern LINE_END = Pattern.compile("(?<![ \\t])[ \\t]*[\\r\\n]\\s*");
	/** Words that go on with a particular instead of starting one. */
	private static final Set<String> INNER = Set.of("via", "by", "on", "as");

	private final String text;
	private final Tokens tokens;
	private final List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
	private boolean inHead = true;
	private boolean expectsValue;

	CardLayout(String text, Tokens tokens, int first, int last) {
		this.text = text;
		this.tokens = tokens;
		TokenKind before = null;
		for (int i = first; i < last; i++) {
			if (tokens.kind(i) != TokenKind.WS) {
				add(tokens.kind(i), word(i), before);
				before = tokens.kind(i);
			}
		}
	}

	/** A line break inside a token is white space. */
	private String word(int i) {
		String word = text.substring(tokens.start(i), tokens.end(i));
		return tokens.kind(i) == TokenKind.LOCATOR ? LINE_END.matcher(word).replaceAll(" ") : word;
	}

	private void add(TokenKind kind, String word, TokenKind before) {
		boolean starts = starts(kind, word, before);
		if (starts) {
			parts.add(new StringBuilder(word));
		} else {
			StringBuilder part = parts.getLast();
			boolean joined = part.isEmpty() || before == TokenKind.AT || kind == TokenKind.COLON || kind == TokenKind.COMMA;
			part.append(joined ? "" : " ").append(word);
		}
		expectsValue = starts || kind == TokenKind.COMMA;
	}

	/** Whether a particular starts here: a word with a fixed meaning that is no inner one, or a name before its value. */
	private boolean starts(TokenKind kind, String word, TokenKind before) {
		if (kind == TokenKind.WORD) {
			inHead = false;
			return !expectsValue && before != TokenKind.BAR;
		}
		boolean first = before == null;
		boolean property = kind == TokenKind.KEYWORD && !first && !goesOn(word) && !(inHead && isHead(word));
		inHead &= !property;
		return property;
	}

	/** Whether a word belongs to the particular before it. */
	private static boolean goesOn(String word) {
		return INNER.contains(word) || Mode.get(word) != null || SourceKind.get(word) != null;
	}

	/** Whether a word belongs to the start of a card. */
	private static boolean isHead(String word) {
		return word.equals("contested") || ClaimKind.get(word) != null || Medium.get(word) != null;
	}

	/** The card on one line where it fits, otherwise with a line for each particular. */
	String lines(String lineEnd) {
		String one = String.join(" ", parts) + "}";
		if (one.length() <= LONGEST && !one.contains("\n") && !one.contains("\r")) {
			return one;
		}
		return parts.size() == 1 ? one : String.join(lineEnd + INDENT, parts) + lineEnd + "}";
	}
}
