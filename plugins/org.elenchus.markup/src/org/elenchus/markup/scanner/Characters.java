package org.elenchus.markup.scanner;

/** Which characters belong to what. */
final class Characters {

	/** Some editors put it before the first character of a file. */
	static final char BYTE_ORDER_MARK = '\uFEFF';

	private Characters() {
	}

	/** White space inside markup, and what a blank line may hold. */
	static boolean isSpace(char c) {
		return c == ' ' || c == '\t';
	}

	static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	static boolean isBlank(char c) {
		return isSpace(c) || isLineEnd(c);
	}

	/** Where the line end at {@code offset} ends; CRLF is one. */
	static int afterLineEnd(CharSequence text, int offset, int limit) {
		boolean pair = text.charAt(offset) == '\r' && offset + 1 < limit && text.charAt(offset + 1) == '\n';
		return offset + (pair ? 2 : 1);
	}

	static int afterSpaces(CharSequence text, int offset, int limit) {
		int i = offset;
		while (i < limit && isSpace(text.charAt(i))) {
			i++;
		}
		return i;
	}

	static int afterBlanks(CharSequence text, int offset, int limit) {
		int i = offset;
		while (i < limit && isBlank(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** Where the key at {@code offset} ends; {@code offset} itself if there is none. */
	static int afterKey(CharSequence text, int offset, int limit) {
		if (offset >= limit || !Character.isLetter(Character.codePointAt(text, offset))) {
			return offset;
		}
		return afterWord(text, offset, limit);
	}

	/** Where the run of letters, digits, marks and inner signs at {@code offset} ends. */
	static int afterWord(CharSequence text, int offset, int limit) {
		int i = offset;
		while (i < limit) {
			int c = Character.codePointAt(text, i);
			boolean part = isWordPart(c) || c == '-' && i > offset;
			if (!part && !(c == '.' && i > offset && i + 1 < limit && isWordPart(Character.codePointAt(text, i + 1)))) {
				break;
			}
			i += Character.charCount(c);
		}
		return Math.min(i, limit);
	}

	private static boolean isWordPart(int c) {
		return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK
				|| Character.getType(c) == Character.COMBINING_SPACING_MARK;
	}

	/** Where the digits at {@code offset} end; {@code offset} itself if there are none. */
	static int afterCount(CharSequence text, int offset, int limit) {
		int i = offset;
		while (i < limit && isDigit(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** Where the number, date, range or set of dates at {@code offset} ends; {@code offset} itself if there is none. */
	static int afterValue(CharSequence text, int offset, int limit) {
		if (offset < limit && text.charAt(offset) == '[') {
			return afterSet(text, offset, limit);
		}
		int i = offset;
		while (i < limit && isValuePart(text.charAt(i))) {
			i++;
		}
		boolean number = i > offset && isDigit(text.charAt(offset));
		return number || isSigned(text, offset, i) || isLongYear(text, offset, i) ? i : offset;
	}

	/** A set of dates, as EDTF writes it: {@code [1667,1668]}. */
	private static int afterSet(CharSequence text, int offset, int limit) {
		int i = offset + 1;
		while (i < limit && (isValuePart(text.charAt(i)) || text.charAt(i) == ',' || text.charAt(i) == ' ')) {
			i++;
		}
		return i < limit && i > offset + 1 && text.charAt(i) == ']' ? i + 1 : offset;
	}

	/** A year before Christ, or a range without a start. */
	private static boolean isSigned(CharSequence text, int start, int end) {
		return end - start > 1 && "-./".indexOf(text.charAt(start)) >= 0
				&& (isDigit(text.charAt(start + 1)) || end - start > 2 && isDigit(text.charAt(end - 1)) && text.charAt(start + 1) == '.');
	}

	/** Whether the word is a year of more than four digits, as EDTF writes it: {@code Y} and a number. */
	static boolean isLongYear(CharSequence text, int start, int end) {
		return end - start > 1 && text.charAt(start) == 'Y'
				&& (isDigit(text.charAt(start + 1)) || end - start > 2 && text.charAt(start + 1) == '-' && isDigit(text.charAt(start + 2)));
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** Whether a locator on a card cannot go on with this character. */
	static boolean endsLocator(char c) {
		return "{}|@".indexOf(c) >= 0 || Quotes.closing(c) != null;
	}

	private static boolean isValuePart(char c) {
		return Character.isLetterOrDigit(c) || "-./~?%–_+".indexOf(c) >= 0;
	}

	/** Whether the word is a grade: {@code A}–{@code F}, {@code 1}–{@code 6} or both. */
	static boolean isRating(CharSequence text, int start, int end) {
		int i = start;
		if (i < end && text.charAt(i) >= 'A' && text.charAt(i) <= 'F') {
			i++;
		}
		if (i < end && text.charAt(i) >= '1' && text.charAt(i) <= '6') {
			i++;
		}
		return i == end && i > start;
	}
}
