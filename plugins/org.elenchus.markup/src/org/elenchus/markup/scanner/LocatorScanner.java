package org.elenchus.markup.scanner;

/** Scans the place in a source: free text, behind which {@code as} can say how the source stands to what is told there. */
final class LocatorScanner {

	private static final String AS = "as";

	private LocatorScanner() {
	}

	/** Scans up to {@code end}, which has no white space before it. */
	static void scan(Cursor cursor, int end) {
		int first = end;
		int as = wordStart(cursor, end);
		while (Vocabulary.BEARINGS.contains(cursor.text.substring(as, Math.max(as, beforeBlanks(cursor, first))))) {
			first = as;
			as = wordStart(cursor, beforeBlanks(cursor, first));
		}
		if (first < end && cursor.text.substring(as, first).strip().equals(AS)) {
			cursor.take(TokenKind.LOCATOR, beforeBlanks(cursor, as));
			cursor.blanks();
			cursor.keyword(AS);
			bearings(cursor, end);
		} else {
			cursor.take(TokenKind.LOCATOR, end);
		}
	}

	private static void bearings(Cursor cursor, int end) {
		while (cursor.at() < end) {
			cursor.take(TokenKind.KEYWORD, Characters.afterWord(cursor.text, cursor.at(), end));
			cursor.take(TokenKind.WS, Characters.afterBlanks(cursor.text, cursor.at(), end));
		}
	}

	private static int wordStart(Cursor cursor, int end) {
		int i = end;
		while (i > cursor.at() && Character.isLetter(cursor.text.charAt(i - 1))) {
			i--;
		}
		boolean wholeWord = i == cursor.at() || Characters.isBlank(cursor.text.charAt(i - 1));
		return wholeWord ? i : end;
	}

	private static int beforeBlanks(Cursor cursor, int end) {
		int i = end;
		while (i > cursor.at() && Characters.isBlank(cursor.text.charAt(i - 1))) {
			i--;
		}
		return i;
	}
}
