package org.elenchus.markup.scanner;

/** Scans ratings, apart by commas: a grade, a reason in quotes, who gave it and when. */
final class RatingScanner {

	private RatingScanner() {
	}

	/** Takes white space; tells whether a grade stands behind it. */
	static boolean startsWithGrade(Cursor cursor) {
		cursor.blanks();
		String word = cursor.word();
		return Characters.isRating(word, 0, word.length());
	}

	/** Scans ratings and the white space around them; false if there is none or one is broken. */
	static boolean scan(Cursor cursor) {
		boolean rated = rating(cursor);
		while (rated && cursor.take(TokenKind.COMMA, ',')) {
			rated = rating(cursor);
		}
		return rated;
	}

	private static boolean rating(Cursor cursor) {
		boolean graded = startsWithGrade(cursor);
		if (!cursor.take(graded ? TokenKind.GRADE : TokenKind.WORD, cursor.at() + cursor.word().length())) {
			return false;
		}
		cursor.blanks();
		if (cursor.string()) {
			cursor.blanks();
		}
		return rater(cursor) && date(cursor);
	}

	/** Scans who gave the rating; false if the word is there but no one. */
	static boolean rater(Cursor cursor) {
		if (!cursor.keyword("by")) {
			return true;
		}
		boolean named = cursor.key();
		cursor.blanks();
		return named;
	}

	/** Scans when the rating was given; false if the word is there but no date. */
	static boolean date(Cursor cursor) {
		if (!cursor.keyword("on")) {
			return true;
		}
		return cursor.date();
	}
}
