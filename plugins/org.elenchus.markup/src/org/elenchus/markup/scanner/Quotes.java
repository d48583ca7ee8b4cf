package org.elenchus.markup.scanner;

/** The quotes that a text on a card can stand in: straight ones, curly ones, and guillemets. */
public final class Quotes {

	private Quotes() {
	}

	/** The quotes that can end a text that {@code c} starts; null if it starts none. */
	public static String closing(char c) {
		return switch (c) {
		case '"' -> "\"";
		case '\u201C', '\u201E', '\u201F' -> "\u201D\u201C";
		case '\u201D' -> "\u201D";
		case '\u00AB' -> "\u00BB";
		default -> null;
		};
	}

	/** Whether the token is a text in quotes. */
	public static boolean isQuoted(String token) {
		return !token.isEmpty() && closing(token.charAt(0)) != null;
	}
}
