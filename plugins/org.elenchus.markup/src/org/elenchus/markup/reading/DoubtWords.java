package org.elenchus.markup.reading;

import java.util.List;

import org.elenchus.markup.scanner.Scanner;
import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.model.DoubtKind;
import org.elenchus.model.text.TextRange;

/** What an editor can miss or doubt. */
final class DoubtWords {

	private static final String OPENER = "{?";
	/** As far behind the opener its end is looked for, in UTF-16 units. */
	private static final int LONGEST = 500;

	private DoubtWords() {
	}

	/**
	 * The openers of doubts that could stand in place of a broken one; none if the word is not what is
	 * wrong with it.
	 *
	 * @param opener the broken words
	 * @param range  where they stand
	 * @param text   the text of the file
	 */
	static List<String> insteadOf(String opener, TextRange range, String text) {
		if (!opener.startsWith(OPENER) || opener.chars().anyMatch(Character::isWhitespace)) {
			return List.of();
		}
		String end = opener.endsWith("}") ? "}" : "";
		String behind = end + text.substring(range.end(), Math.min(text.length(), range.end() + LONGEST));
		return DoubtKind.VALUES.stream().map(kind -> OPENER + kind.getLiteral()).filter(doubt -> isDoubt(doubt + behind))
				.map(doubt -> doubt + end).toList();
	}

	private static boolean isDoubt(String text) {
		return new Scanner(text).next().kind(0) == TokenKind.DOUBT;
	}
}
