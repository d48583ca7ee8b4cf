package org.elenchus.model.text;

import static java.lang.Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION;
import static java.lang.Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * How many cells of a terminal a character takes: none for a combining mark, two for the wide characters of East Asian
 * scripts and for pictures (Unicode Standard Annex 11, by script instead of by table), else one.
 */
public final class DisplayWidth {

	private static final int FIRST_COMBINING = 0x300;
	private static final int NON_JOINER = 0x200C;
	private static final int JOINER = 0x200D;
	private static final int FIRST_WIDE = 0x1100;
	private static final int FIRST_HALFWIDTH = 0xFF61;
	private static final int LAST_HALFWIDTH = 0xFFDC;
	private static final int FIRST_HALFWIDTH_SIGN = 0xFFE8;
	private static final Set<UnicodeScript> WIDE = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO, UnicodeScript.YI);

	private DisplayWidth() {
	}

	public static int of(int character) {
		if (character < FIRST_COMBINING) {
			return 1;
		}
		if (isCombining(character)) {
			return 0;
		}
		return character >= FIRST_WIDE && isWide(character) ? 2 : 1;
	}

	/** Of the characters that only say how others are written, the joiners alone are shown as they are. */
	private static boolean isCombining(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
			case Character.FORMAT -> character == NON_JOINER || character == JOINER;
			default -> false;
		};
	}

	private static boolean isWide(int character) {
		UnicodeBlock block = UnicodeBlock.of(character);
		if (block == HALFWIDTH_AND_FULLWIDTH_FORMS) {
			return character < FIRST_HALFWIDTH || character > LAST_HALFWIDTH && character < FIRST_HALFWIDTH_SIGN;
		}
		return block == CJK_SYMBOLS_AND_PUNCTUATION || Character.isEmojiPresentation(character)
				|| WIDE.contains(UnicodeScript.of(character));
	}
}
