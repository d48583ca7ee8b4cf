package org.elenchus.sources.text;

/**
 * Goes from word to word through a text. A word is a run of letters and digits; apostrophes, hyphens and line-end hyphens
 * between letters, soft hyphens and other signs that are not seen do not divide it, and a full stop or comma between two
 * digits belongs to a number. A number that is all there is on a line is a page's, and no word.
 */
final class WordScanner {

	/** No page has more digits. */
	private static final int PAGE_DIGITS = 4;
	private static final int FAR = 8;

	private final String text;
	private int start;
	private int end;

	WordScanner(String text) {
		this.text = text;
	}

	/** Goes to the next word; false at the text's end. */
	boolean next() {
		do {
			start = end;
			while (start < text.length() && !isStart(text.codePointAt(start))) {
				start += Character.charCount(text.codePointAt(start));
			}
			end = start < text.length() ? endOfWord() : start;
		} while (end > start && isPageNumber());
		return end > start;
	}

	int start() {
		return start;
	}

	int end() {
		return end;
	}

	private int endOfWord() {
		int code = text.codePointAt(start);
		int i = start + Character.charCount(code);
		if (Character.isIdeographic(code)) {
			return i;
		}
		int last = i;
		while (i < text.length()) {
			int next = text.codePointAt(i);
			if (isInside(next)) {
				i += Character.charCount(next);
				last = i;
			} else if (isUnseen(next)) {
				i++;
			} else {
				int beyond = beyondJoint(i);
				if (beyond < 0) {
					break;
				}
				i = beyond;
			}
		}
		return last;
	}

	/** Where the word goes on behind a sign that does not divide it, or -1. */
	private int beyondJoint(int i) {
		char sign = text.charAt(i);
		int before = text.codePointBefore(i);
		if (isHyphen(sign)) {
			int next = afterLineEnd(i + 1);
			return Character.isLetter(before) && isLetter(next) ? next : -1;
		}
		if (isApostrophe(sign)) {
			return Character.isLetter(before) && isLetter(i + 1) ? i + 1 : -1;
		}
		boolean figure = (sign == '.' || sign == ',') && Character.isDigit(before) && i + 1 < text.length()
				&& Character.isDigit(text.charAt(i + 1));
		return figure ? i + 1 : -1;
	}

	private boolean isLetter(int at) {
		return at < text.length() && Character.isLetter(text.codePointAt(at)) && !Character.isIdeographic(text.codePointAt(at));
	}

	/** Behind one line end and the spaces around it, if there is one; else the place itself. */
	private int afterLineEnd(int from) {
		int i = afterBlanks(from);
		boolean carriage = i < text.length() && text.charAt(i) == '\r';
		boolean feed = i + (carriage ? 1 : 0) < text.length() && text.charAt(i + (carriage ? 1 : 0)) == '\n';
		return carriage || feed ? afterBlanks(i + (carriage ? 1 : 0) + (feed ? 1 : 0)) : from;
	}

	private int afterBlanks(int from) {
		int i = from;
		while (i < text.length() && i < from + FAR && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
			i++;
		}
		return i;
	}

	private boolean isPageNumber() {
		for (int i = start; i < end; i++) {
			if (!Character.isDigit(text.charAt(i)) || i - start >= PAGE_DIGITS) {
				return false;
			}
		}
		int before = edge(start - 1, -1);
		int after = edge(end, 1);
		return before != 0 && after != 0 && before + after > 2;
	}

	/** What stands beside a number but for blanks and dashes: 2 for a line's end, 1 for the text's, 0 for anything else. */
	private int edge(int from, int step) {
		for (int i = from; Math.abs(i - from) < FAR; i += step) {
			if (i < 0 || i >= text.length()) {
				return 1;
			}
			char sign = text.charAt(i);
			if (sign == '\n' || sign == '\r' || sign == '\f') {
				return 2;
			}
			if (" \t-–—[]".indexOf(sign) < 0) {
				return 0;
			}
		}
		return 0;
	}

	private static boolean isStart(int code) {
		return Character.isLetterOrDigit(code) || Character.isIdeographic(code);
	}

	private static boolean isInside(int code) {
		return isStart(code) && !Character.isIdeographic(code) || isMark(code);
	}

	static boolean isMark(int code) {
		int type = Character.getType(code);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

	private static boolean isUnseen(int code) {
		return Character.getType(code) == Character.FORMAT && Character.charCount(code) == 1;
	}

	private static boolean isHyphen(char sign) {
		return sign == '-' || sign == '‐' || sign == '‑' || sign == '¬';
	}

	private static boolean isApostrophe(char sign) {
		return sign == '\'' || sign == '’' || sign == 'ʼ' || sign == '‘';
	}
}
