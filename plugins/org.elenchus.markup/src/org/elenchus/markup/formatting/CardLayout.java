package org.elenchus.markup.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.markup.scanner.Tokens;

/** Lays out a card: its head and its particulars, each with single spaces. */
final class CardLayout {

	private static final int LONGEST = 100;
	private static final String INDENT = "  ";
	/** A line end with the white space around it. Each stretch of spaces is tried once, from its start. */
	private static final Pattern LINE_END = Pattern.compile("(?<![ \\t])[ \\t]*[\\r\\n]\\s*");
	/** Cards that can have particulars with names that the language does not know. */
	private static final Set<String> WITH_FIELDS = Set.of("{source", "{edition");

	private final String text;
	private final Tokens tokens;
	private final List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
	private final boolean named;
	private boolean expectsValue;

	CardLayout(String text, Tokens tokens, int first, int last) {
		this.text = text;
		this.tokens = tokens;
		this.named = WITH_FIELDS.contains(word(first));
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
			boolean joined = part.isEmpty() || before == TokenKind.AT || kind == TokenKind.COLON || kind == TokenKind.COMMA
					|| kind == TokenKind.CLOSE;
			part.append(joined ? "" : " ").append(word);
		}
		expectsValue = starts || kind == TokenKind.COMMA;
	}

	/** Whether a particular starts here: its word, a name before its value, or an exception. */
	private boolean starts(TokenKind kind, String word, TokenKind before) {
		return switch (kind) {
		case PROPERTY -> true;
		case WORD -> named && !expectsValue && before != TokenKind.BAR;
		case KEYWORD -> before != null && word.startsWith("{");
		default -> false;
		};
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
