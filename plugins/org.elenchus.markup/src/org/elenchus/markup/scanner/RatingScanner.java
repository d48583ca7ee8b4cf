package org.elenchus.markup.scanner;

/** Scans a rating: a grade, a reason in quotes, who gave it and when. */
final class RatingScanner {

	private RatingScanner() {
	}

	/** Takes white space; tells whether a grade stands behind it. */
	static boolean startsWithGrade(Cursor cursor) {
		cursor.blanks();
		String word = cursor.word();
		return Characters.isRating(word, 0, word.length());
	}

	/** Scans a rating and the white space around it; false if there is none. */
	static boolean scan(Cursor cursor) {
		boolean graded = startsWithGrade(cursor);
		if (!cursor.take(graded ? TokenKind.GRADE : TokenKind.WORD, cursor.at() + cursor.word().length())) {
			return false;
		}
		cursor.blanks();
		if (cursor.sees('"') && cursor.string()) {
			cursor.blanks();
		}
		return rater(cursor) && date(cursor);
	}

	/** Scans who gave the rating; false if the word is there but no one. */
	private static boolean rater(Cursor cursor) {
		if (!cursor.keyword("by")) {
			return true;
		}
		boolean named = cursor.key();
		cursor.blanks();
		return named;
	}

	/** Scans when the rating was given; false if the word is there but no date. */
	private static boolean date(Cursor cursor) {
		if (!cursor.keyword("on")) {
			return true;
		}
		boolean dated = cursor.take(TokenKind.NUMBER, Characters.afterValue(cursor.text, cursor.at(), cursor.limit));
		cursor.blanks();
		return dated;
	}
}
