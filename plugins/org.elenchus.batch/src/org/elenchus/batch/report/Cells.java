package org.elenchus.batch.report;

import java.util.stream.Collectors;

/** A text as a terminal shows it: character after character in cells, with harmless signs for what would move the cursor. */
final class Cells {

	private static final String TAB = "    ";
	private static final String REPLACEMENT = "\uFFFD";
	private static final int NON_JOINER = 0x200C;
	private static final int JOINER = 0x200D;

	private Cells() {
	}

	/** What is shown for {@code character}. */
	static String shown(int character) {
		if (character == '\t') {
			return TAB;
		}
		return isHarmless(character) ? Character.toString(character) : REPLACEMENT;
	}

	/** What is shown for {@code text}. */
	static String shown(String text) {
		return text.codePoints().mapToObj(Cells::shown).collect(Collectors.joining());
	}

	static int width(int character) {
		if (character == '\t') {
			return TAB.length();
		}
		return isHarmless(character) ? DisplayWidth.of(character) : 1;
	}

	private static boolean isHarmless(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
			case Character.FORMAT -> character == JOINER || character == NON_JOINER;
			default -> true;
		};
	}

	/** How many cells the characters from {@code start} to {@code end} take; counting stops soon after {@code most}. */
	static int between(String text, int start, int end, int most) {
		int cells = 0;
		for (int i = start; i < end && cells <= most; i += Character.charCount(text.codePointAt(i))) {
			cells += width(text.codePointAt(i));
		}
		return cells;
	}

	/** The place behind the last character that still fits into {@code cells}, going on from {@code start}. */
	static int forward(String text, int start, int end, int cells) {
		int left = cells;
		int i = start;
		while (i < end) {
			left -= width(text.codePointAt(i));
			if (left < 0) {
				return i;
			}
			i += Character.charCount(text.codePointAt(i));
		}
		return end;
	}

	/** The place before the first character that still fits into {@code cells}, going back from {@code end}. */
	static int backward(String text, int start, int end, int cells) {
		int left = cells;
		int i = end;
		while (i > start) {
			int width = width(text.codePointBefore(i));
			if (width > left) {
				return i;
			}
			left -= width;
			i -= Character.charCount(text.codePointBefore(i));
		}
		return start;
	}
}
