package org.elenchus.markup.scanner;

import java.util.Set;

/** Knows what can stand on cards. */
public final class CardPlace {

	private CardPlace() {
	}

	/**
	 * The words with a fixed meaning that can stand at a place on a card; those that the card has said already among them.
	 *
	 * @param text   the text of a file
	 * @param card   where the card starts, in UTF-16 units
	 * @param offset the place, where a token starts
	 */
	public static Set<String> words(String text, int card, int offset) {
		Tokens tokens = new Tokens();
		tokens.clear(card);
		Cursor cursor = new Cursor(text, tokens);
		cursor.start(offset);
		CardScanner scanner = new CardScanner(cursor);
		String word = scanner.opener();
		return word == null ? Set.of() : scanner.expected(word);
	}
}
