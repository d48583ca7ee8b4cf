package org.elenchus.markup.scanner;

/** Scans a rating: a grade, a reason in quotes, who gave it and when. */
final class RatingScanner {

	private RatingScanner() {
	}

	/** Whether the words from {@code offset} to the closing brace start with a grade. */
	static boolean isRating(String text, int offset, int limit) {
		int start = Characters.afterBlanks(text, offset, limit);
		int end = Characters.afterWord(text, start, limit);
		if (!Characters.isRating(text, start, end)) {
			return false;
		}
		int next = Characters.afterBlanks(text, end, limit);
		return next < limit && (text.charAt(next) == '}' || text.charAt(next) == '"'
				|| text.startsWith("by ", next) || text.startsWith("on ", next));
	}

	/** Scans up to the first character that cannot belong to a rating. */
	static void scan(Cursor cursor) {
		boolean grade = true;
		boolean going = true;
		while (going) {
			cursor.blanks();
			going = cursor.sees('"') ? cursor.string() : word(cursor, grade);
			grade = false;
		}
	}

	private static boolean word(Cursor cursor, boolean grade) {
		int start = cursor.at();
		String word = cursor.word();
		if (grade) {
			boolean known = Characters.isRating(word, 0, word.length());
			return cursor.take(known ? TokenKind.GRADE : TokenKind.WORD, start + word.length());
		}
		if (word.equals("by")) {
			cursor.take(TokenKind.KEYWORD, start + 2);
			cursor.blanks();
			return cursor.key();
		}
		if (word.equals("on")) {
			cursor.take(TokenKind.KEYWORD, start + 2);
			cursor.blanks();
			return cursor.take(TokenKind.NUMBER, Characters.afterValue(cursor.text, cursor.at(), cursor.limit));
		}
		return false;
	}
}
