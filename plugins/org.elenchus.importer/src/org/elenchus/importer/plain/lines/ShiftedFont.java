package org.elenchus.importer.plain.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads words in a font that came without a Unicode map. A converter prints the glyphs' numbers as if they were characters; in the
 * order that TrueType fonts share with the Macintosh a letter's number is its ASCII code less 29, and accented letters follow as in
 * MacRoman. What has a number below 32 became U+FFFD; that is lost.
 */
public final class ShiftedFont {

	private static final char LOST = '\uFFFD';
	private static final int ASCII = 29;
	private static final int FIRST_ACCENT = 98;
	private static final String ACCENTS = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü";
	private static final char LEFT_QUOTE = '\u00B6';
	private static final char RIGHT_QUOTE = '\u00B7';

	private final String text;
	private final StringBuilder decoded;
	private final Set<String> lowerCase = new HashSet<>();
	private final LetterPairs letters = new LetterPairs();
	private int count;

	private ShiftedFont(String text) {
		this.text = text;
		this.decoded = new StringBuilder(text);
	}

	/** A text in which such words are read, and how many characters were. Offsets stay as they are. */
	public record Reading(String text, int decoded) {
	}

	/** Reads the shifted words of a text; without lost characters beside words nothing is shifted. */
	public static Reading read(String text) {
		if (text.indexOf(LOST) < 0) {
			return new Reading(text, 0);
		}
		ShiftedFont font = new ShiftedFont(text);
		List<int[]> tokens = font.tokens();
		font.learn(tokens);
		font.decode(tokens);
		return new Reading(font.decoded.toString(), font.count);
	}

	/** What stands between white space and lost characters. */
	private List<int[]> tokens() {
		List<int[]> tokens = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean inside = i < text.length() && text.charAt(i) != LOST && !Lines.isSpace(text.charAt(i));
			if (inside && start < 0) {
				start = i;
			} else if (!inside && start >= 0) {
				tokens.add(new int[] { start, wordEnd(start, i) });
				start = -1;
			}
		}
		return tokens;
	}

	/** Without a punctuation mark in another font behind it; read as a glyph it would be a capital, with which no word ends. */
	private int wordEnd(int start, int end) {
		boolean marked = end - start > 2 && ",.;:".indexOf(text.charAt(end - 1)) >= 0;
		return marked && isWord(core(reading(start, end - 1))) ? end - 1 : end;
	}

	private void learn(List<int[]> tokens) {
		for (int[] token : tokens) {
			String word = text.substring(token[0], token[1]);
			if (word.chars().allMatch(Character::isLowerCase)) {
				lowerCase.add(word);
				letters.learn(word);
			}
		}
	}

	/** Long and known words first; they show where the font is used, and short ones beside lost characters follow. */
	private void decode(List<int[]> tokens) {
		boolean[] sure = new boolean[tokens.size()];
		for (int i = 0; i < sure.length; i++) {
			sure[i] = isSure(tokens.get(i));
		}
		for (int i = 0; i < sure.length; i++) {
			if (sure[i] || isBeside(tokens, sure, i) && isPossible(tokens.get(i))) {
				sure[i] = true;
				put(tokens.get(i));
			}
		}
		for (int i = sure.length - 2; i >= 0; i--) {
			if (!sure[i] && sure[i + 1] && touchLost(tokens.get(i), tokens.get(i + 1)) && isPossible(tokens.get(i))) {
				sure[i] = true;
				put(tokens.get(i));
			}
		}
	}

	/** Whether a word has so many small letters that they are none of the few accents, whose glyphs have such numbers. */
	private static boolean isWritten(String word) {
		long small = word.chars().filter(c -> c >= 'a' && c <= 'z').count();
		return small * LineThresholds.ACCENTS_FOR_A_SMALL_LETTER > word.length();
	}

	private boolean isSure(int[] token) {
		String word = text.substring(token[0], token[1]);
		String reading = core(reading(token));
		if (isWritten(word) || reading.length() < LineThresholds.SHORTEST_SHIFTED_WORD || !isWord(reading)) {
			return false;
		}
		boolean lostBeside = isLost(token[0] - 1) || isLost(token[1]);
		return lowerCase.contains(reading) && (reading.length() >= LineThresholds.LONG_SHIFTED_WORD || lostBeside)
				|| letters.fit(reading) && (lostBeside || reading.length() > LineThresholds.LONG_SHIFTED_WORD);
	}

	private boolean isPossible(int[] token) {
		String word = text.substring(token[0], token[1]);
		return !isWritten(word) && isWord(core(reading(token)))
				&& (token[1] - token[0] <= 2 || hasVowel(reading(token)));
	}

	/** Whether the token before this one is shifted and only lost characters and spaces stand between them. */
	private boolean isBeside(List<int[]> tokens, boolean[] sure, int i) {
		return i > 0 && sure[i - 1] && touchLost(tokens.get(i - 1), tokens.get(i));
	}

	private boolean touchLost(int[] left, int[] right) {
		return text.substring(left[1], right[0]).indexOf(LOST) >= 0;
	}

	private boolean isLost(int offset) {
		return offset >= 0 && offset < text.length() && text.charAt(offset) == LOST;
	}

	private void put(int[] token) {
		String reading = reading(token);
		for (int i = 0; i < reading.length(); i++) {
			decoded.setCharAt(token[0] + i, reading.charAt(i));
		}
		count += reading.length();
	}

	private String reading(int[] token) {
		return reading(token[0], token[1]);
	}

	private String reading(int start, int end) {
		StringBuilder reading = new StringBuilder();
		for (int i = start; i < end; i++) {
			reading.append(character(text.charAt(i)));
		}
		return reading.toString();
	}

	private static char character(char printed) {
		if (printed == LEFT_QUOTE || printed == RIGHT_QUOTE) {
			return printed == LEFT_QUOTE ? '\u2018' : '\u2019';
		}
		if (printed > ' ' && printed + ASCII < 127) {
			return (char) (printed + ASCII);
		}
		int accent = printed - FIRST_ACCENT;
		return accent >= 0 && accent < ACCENTS.length() ? ACCENTS.charAt(accent) : LOST;
	}

	/** A word without the quotes and the possessive around it. */
	private static String core(String word) {
		String inner = word.startsWith("\u2018") ? word.substring(1) : word;
		int quote = inner.lastIndexOf('\u2019');
		return quote >= 0 && quote >= inner.length() - 2 && inner.length() > 1 ? inner.substring(0, quote) + inner.substring(quote + 1)
				: inner;
	}

	private static boolean isWord(String word) {
		return !word.isEmpty() && word.chars().allMatch(Character::isLetter) && word.substring(1).chars().allMatch(Character::isLowerCase);
	}

	private static boolean hasVowel(String word) {
		return word.chars().anyMatch(c -> "aeiouyAEIOUYäöüáàâéèêëíìîïóòôúùû".indexOf(c) >= 0);
	}
}
