package org.elenchus.rules.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The author's words as messages and fingerprints need them. */
public final class Wording {

	private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
	private static final int SPACES = 1 << Character.SPACE_SEPARATOR | 1 << Character.LINE_SEPARATOR | 1 << Character.PARAGRAPH_SEPARATOR
			| 1 << Character.CONTROL;
	private static final Pattern QUOTED = Pattern.compile("[\"“‘„«']([^\"“”‘’„«»']+)[\"”’“»']");
	private static final Pattern STOPPED = Pattern.compile(".*[\\p{L}\\p{N}%)]\\.");
	private static final int LONGEST = 70;

	private Wording() {
	}

	/** The words without regard to line breaks, other white space and control characters. */
	public static String normal(String words) {
		return isNormal(words) ? words : WHITE_SPACE.matcher(words).replaceAll(" ").strip();
	}

	/** Most words are: then there is nothing to look for. */
	private static boolean isNormal(String words) {
		char before = ' ';
		for (int i = 0; i < words.length(); i++) {
			char here = words.charAt(i);
			if (here == ' ' ? before == ' ' : isOtherSpace(here)) {
				return false;
			}
			before = here;
		}
		return before != ' ' || words.isEmpty();
	}

	private static boolean isOtherSpace(char c) {
		return c < ' ' || c > '~' && (1 << Character.getType(c) & SPACES) != 0;
	}

	/**
	 * Words that {@link #normal} made, as they stand between quotation marks in a sentence of ours: without quotation marks of their own around
	 * all of them, and without the full stop that would end our sentence, too.
	 */
	public static String bare(String normal) {
		String inner = unquoted(normal);
		return STOPPED.matcher(inner).matches() ? inner.substring(0, inner.length() - 1) : inner;
	}

	/** Words without quotation marks of their own around all of them. */
	public static String unquoted(String words) {
		Matcher quoted = QUOTED.matcher(words);
		return quoted.matches() ? quoted.group(1) : words;
	}

	/** The words as {@link #normal} makes them, cut at a word's end where they are long. */
	public static String brief(String words) {
		return cut(normal(words));
	}

	/** The same of words that are so already. */
	public static String cut(String normal) {
		if (normal.length() <= LONGEST) {
			return normal;
		}
		int cut = normal.lastIndexOf(' ', LONGEST);
		int end = cut > 0 ? cut : Character.isHighSurrogate(normal.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return normal.substring(0, end) + " …";
	}
}
