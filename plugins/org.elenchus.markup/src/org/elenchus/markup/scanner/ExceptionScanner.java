package org.elenchus.markup.scanner;

/** Scans an exception: the rule, why it does not apply, who says so and when. */
final class ExceptionScanner {

	private ExceptionScanner() {
	}

	static boolean startsHere(Cursor cursor) {
		int start = cursor.at() + 1;
		int end = start + Vocabulary.EXCEPT.length();
		return cursor.sees('{') && end <= cursor.limit && cursor.text.startsWith(Vocabulary.EXCEPT, start)
				&& Characters.afterKey(cursor.text, start, cursor.limit) == end;
	}

	/** Scans the exception at the cursor up to its closing brace; false if it is not whole. */
	static boolean scan(Cursor cursor) {
		cursor.take(TokenKind.KEYWORD, cursor.at() + 1 + Vocabulary.EXCEPT.length());
		cursor.blanks();
		boolean named = cursor.key();
		cursor.blanks();
		cursor.string();
		cursor.blanks();
		return named && RatingScanner.rater(cursor) && RatingScanner.date(cursor) && cursor.take(TokenKind.CLOSE, '}');
	}
}
