package org.elenchus.markup.scanner;

/** Scans the place in a source: free text, behind which {@code as} can say how near the source is to what is told there. */
final class LocatorScanner {

	private static final String AS = "as";

	private LocatorScanner() {
	}

	/** Scans up to {@code end}, which has no white space before it. */
	static void scan(Cursor cursor, int end) {
		int kind = wordStart(cursor, end);
		int as = wordStart(cursor, beforeBlanks(cursor, kind));
		boolean nearness = Vocabulary.SOURCE_KINDS.contains(cursor.text.substring(kind, Math.max(kind, end)))
				&& cursor.text.substring(as, kind).strip().equals(AS);
		if (nearness) {
			cursor.take(TokenKind.LOCATOR, beforeBlanks(cursor, as));
			cursor.blanks();
			cursor.keyword(AS);
			cursor.take(TokenKind.KEYWORD, end);
		} else {
			cursor.take(TokenKind.LOCATOR, end);
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
