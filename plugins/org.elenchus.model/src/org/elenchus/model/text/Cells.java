package org.elenchus.model.text;

/** A text as a terminal shows it: the cells that its characters take, as {@link Shown} shows them. */
public final class Cells {

	/** Before it stand, but for controls, the characters of ASCII, which most texts are made of. */
	private static final char FIRST_OTHER = 0x7F;
	private static final char HASH = '#';

	private Cells() {
	}

	/** How many cells the character at {@code place} takes. */
	public static int width(String text, int place) {
		char unit = text.charAt(place);
		if (unit >= ' ' && unit < FIRST_OTHER && unit != HASH) {
			return 1;
		}
		String shown = Shown.at(text, place);
		return shown.codePointCount(0, shown.length()) == 1 ? DisplayWidth.of(shown.codePointAt(0)) : shown.length();
	}

	/** How many cells the characters from {@code start} to {@code end} take; counting stops soon after {@code most}. */
	public static int between(String text, int start, int end, int most) {
		int cells = 0;
		for (int i = start; i < end && cells <= most; i += Character.charCount(text.codePointAt(i))) {
			cells += width(text, i);
		}
		return cells;
	}

	/** The place behind the last character that still fits into {@code cells}, going on from {@code start}. */
	public static int forward(String text, int start, int end, int cells) {
		int left = cells;
		int i = start;
		while (i < end) {
			left -= width(text, i);
			if (left < 0) {
				return i;
			}
			i += Character.charCount(text.codePointAt(i));
		}
		return end;
	}

	/** The place before the first character that still fits into {@code cells}, going back from {@code end}. */
	public static int backward(String text, int start, int end, int cells) {
		int left = cells;
		int i = end;
		while (i > start) {
			int before = i - Character.charCount(text.codePointBefore(i));
			left -= width(text, before);
			if (left < 0) {
				return i;
			}
			i = before;
		}
		return start;
	}
}
