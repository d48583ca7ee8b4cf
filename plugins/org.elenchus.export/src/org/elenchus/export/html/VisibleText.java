package org.elenchus.export.html;

import java.io.IOException;

/**
 * Escapes text for HTML and makes visible what would otherwise act in the dark: control characters, characters that
 * turn the direction of writing (Unicode Standard Annex 9), halves of surrogate pairs, and code points that are no
 * characters.
 */
final class VisibleText {

	private VisibleText() {
	}

	static void write(CharSequence text, Appendable out) throws IOException {
		int written = 0;
		int next;
		for (int i = 0; i < text.length(); i = next) {
			int point = Character.codePointAt(text, i);
			next = i + Character.charCount(point);
			if (!isPlain(point)) {
				out.append(text, written, i).append(replacement(point));
				written = next;
			}
		}
		out.append(text, written, text.length());
	}

	private static boolean isPlain(int point) {
		if (point >= ' ' && point < 0x7F) {
			return point != '<' && point != '>' && point != '&' && point != '"';
		}
		return point == '\n' || point == '\t' || point == '\r' || point == '\f'
				|| point > 0x9F && !turnsDirection(point) && !isNoCharacter(point);
	}

	private static boolean turnsDirection(int point) {
		return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069 || point == 0x200E
				|| point == 0x200F || point == 0x061C;
	}

	private static boolean isNoCharacter(int point) {
		return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
				|| point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFE) == 0xFFFE;
	}

	private static String replacement(int point) {
		return switch (point) {
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '&' -> "&amp;";
			case '"' -> "&quot;";
			case 0x7F -> "\u2421";
			default -> point < ' ' ? Character.toString(0x2400 + point) : "⟨U+%04X⟩".formatted(point);
		};
	}
}
