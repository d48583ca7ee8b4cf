package org.elenchus.export.reading.words;

import java.util.regex.Pattern;

/** The beginning of a text, on one line. */
public final class Excerpt {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private Excerpt() {
	}

	/** {@code text} with single spaces and none at its ends. */
	public static String oneLine(String text) {
		return SPACE.matcher(text.strip()).replaceAll(" ");
	}

	/** {@code text} with single spaces, cut before it gets longer than {@code longest} UTF-16 units. */
	public static String of(String text, int longest) {
		String start = text.strip();
		boolean cut = start.length() > longest;
		if (cut) {
			int space = start.lastIndexOf(' ', longest);
			int end = space > longest / 2 ? space : longest;
			start = start.substring(0, Character.isLowSurrogate(start.charAt(end)) ? end - 1 : end);
		}
		return oneLine(start) + (cut ? " …" : "");
	}
}
