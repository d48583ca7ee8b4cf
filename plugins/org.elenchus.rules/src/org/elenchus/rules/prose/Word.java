package org.elenchus.rules.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or a number of a passage.
 *
 * @param start  its first character in the passage's text
 * @param end    behind its last one
 * @param folded the word in lower case, its apostrophes straight
 * @param apart  whether more than white space stands between it and the word before
 */
record Word(int start, int end, String folded, boolean apart) {

	/** The words of a stretch of a text, in its order. */
	static List<Word> of(String text, int start, int end) {
		List<Word> words = new ArrayList<>();
		boolean apart = true;
		int i = start;
		while (i < end) {
			int behind = end(text, i, end);
			if (behind > i) {
				words.add(new Word(i, behind, fold(text.substring(i, behind)), apart));
				apart = false;
				i = behind;
			} else {
				apart |= !isSpace(text.charAt(i));
				i++;
			}
		}
		return words;
	}

	/** Whether a character only parts words that follow each other. */
	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	static String fold(String word) {
		return word.toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	boolean isNumber() {
		return Character.isDigit(folded.charAt(0));
	}

	/** Behind the word that starts at a place; that place if none does. */
	static int end(String text, int start, int end) {
		int i = start;
		while (i < end && (isOfWord(text.charAt(i)) || i > start && joins(text, i, end))) {
			i++;
		}
		return i;
	}

	private static boolean isOfWord(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	/** Whether a mark stands inside a word, as in {@code foto's} and {@code oud-minister}, or inside a number, as in {@code 1.008}. */
	private static boolean joins(String text, int i, int end) {
		if (i + 1 >= end) {
			return false;
		}
		char next = text.charAt(i + 1);
		return switch (text.charAt(i)) {
		case '\'', '’' -> Character.isLetter(next);
		case '-' -> Character.isLetterOrDigit(next);
		case '.', ',' -> Character.isDigit(text.charAt(i - 1)) && Character.isDigit(next);
		default -> false;
		};
	}
}
