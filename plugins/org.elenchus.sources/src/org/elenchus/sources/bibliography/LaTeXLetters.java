package org.elenchus.sources.bibliography;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;

/** The letters of LaTeX that ASCII has not, and the accents on them (LaTeX2e, Unofficial reference manual, sections 23.4 and 23.5). */
final class LaTeXLetters {

	/** As combining characters, which stand behind the letter. */
	private static final Map<String, String> ACCENTS = Map.ofEntries(entry("`", "\u0300"), entry("'", "\u0301"), entry("^", "\u0302"),
			entry("~", "\u0303"), entry("=", "\u0304"), entry("u", "\u0306"), entry(".", "\u0307"), entry("\"", "\u0308"),
			entry("r", "\u030A"), entry("H", "\u030B"), entry("v", "\u030C"), entry("d", "\u0323"), entry("c", "\u0327"),
			entry("k", "\u0328"), entry("b", "\u0331"));

	private static final Map<String, String> LETTERS = Map.ofEntries(entry("l", "\u0142"), entry("L", "\u0141"), entry("o", "\u00F8"),
			entry("O", "\u00D8"), entry("ae", "\u00E6"), entry("AE", "\u00C6"), entry("oe", "\u0153"), entry("OE", "\u0152"),
			entry("aa", "\u00E5"), entry("AA", "\u00C5"), entry("ss", "\u00DF"), entry("i", "\u0131"), entry("j", "\u0237"),
			entry("dh", "\u00F0"), entry("DH", "\u00D0"), entry("th", "\u00FE"), entry("TH", "\u00DE"), entry("dj", "\u0111"),
			entry("DJ", "\u0110"), entry("textquotesingle", "'"), entry("textquotedbl", "\""), entry("textbackslash", "\\"),
			entry("textasciitilde", "~"), entry("textasciicircum", "^"), entry("slash", "/"));

	private LaTeXLetters() {
	}

	static boolean isAccent(String command) {
		return ACCENTS.containsKey(command);
	}

	/** The letter that a command stands for; null if it is none. */
	static String letter(String command) {
		return LETTERS.get(command);
	}

	/** The text with the accent on its first letter; letters that have lost their dot for the accent have it again. */
	static String accented(String command, String text) {
		String base = text.isEmpty() ? " " : text.substring(0, text.offsetByCodePoints(0, 1));
		String dotted = base.equals("\u0131") ? "i" : base.equals("\u0237") ? "j" : base;
		String rest = text.isEmpty() ? "" : text.substring(base.length());
		return Normalizer.normalize(dotted + ACCENTS.get(command), Normalizer.Form.NFC) + rest;
	}
}
