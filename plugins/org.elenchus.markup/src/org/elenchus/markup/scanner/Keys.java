package org.elenchus.markup.scanner;

/** What can be a key. */
public final class Keys {

	private Keys() {
	}

	/** Whether {@code text} can be the key of anything: it starts with a letter, goes on with letters, digits and inner signs, and opens nothing by itself. */
	public static boolean isKey(String text) {
		return !text.isEmpty() && Characters.afterKey(text, 0, text.length()) == text.length()
				&& CardWords.of(text) == null && !Vocabulary.RESERVED.contains(text);
	}

	/** Whether {@code word} can stand between a span's key and its bar: a kind of claim, {@code contested} or a grade. */
	public static boolean isOfHead(String word) {
		return Vocabulary.CLAIM_HEAD.contains(word) || Characters.isRating(word, 0, word.length());
	}

	/** Whether {@code word} opens a form with words of the author's in it, as {@code i} and {@code link} do. */
	public static boolean opensWords(String word) {
		return isMark(word) || word.equals(Vocabulary.LINK) || word.equals(Vocabulary.APPARATUS);
	}

	/** Whether {@code word} marks words of the author's, as {@code i} does, and so can be no span's key. */
	public static boolean isMark(String word) {
		return Vocabulary.MARKS.contains(word);
	}
}
