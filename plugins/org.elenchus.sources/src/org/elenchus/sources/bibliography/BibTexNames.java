package org.elenchus.sources.bibliography;

import java.util.ArrayList;
import java.util.List;

/** Names as BibTeX lists them (Oren Patashnik, BibTeXing, 1988, section 4): apart by {@code and}, the surname first if a comma stands in one. */
final class BibTexNames {

	private BibTexNames() {
	}

	/** The names of a list, given name first; what stands in braces is not divided. */
	static List<String> of(String list) {
		List<String> names = new ArrayList<>();
		for (String name : split(list, " and ")) {
			String clean = Cleaned.line(name);
			if (!clean.isEmpty()) {
				names.add(clean.equals("others") ? "et al." : inOrder(clean));
			}
		}
		return names;
	}

	/** {@code von Last, First} and {@code von Last, Jr, First} as they are said. */
	private static String inOrder(String name) {
		List<String> parts = split(name, ",").stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
		return switch (parts.size()) {
		case 2 -> parts.get(1) + " " + parts.get(0);
		case 3 -> parts.get(2) + " " + parts.get(0) + ", " + parts.get(1);
		default -> name;
		};
	}

	/** The stretches between separators outside braces, for which case does not count; one character of white space is like another. */
	private static List<String> split(String text, String separator) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
			if (depth == 0 && matches(text, i, separator)) {
				parts.add(text.substring(from, i));
				from = i + separator.length();
				i = from - 1;
			}
		}
		parts.add(text.substring(from));
		return parts;
	}

	private static boolean matches(String text, int offset, String separator) {
		if (offset + separator.length() > text.length()) {
			return false;
		}
		for (int i = 0; i < separator.length(); i++) {
			char wanted = separator.charAt(i);
			char c = text.charAt(offset + i);
			if (wanted == ' ' ? !Character.isWhitespace(c) : Character.toLowerCase(c) != wanted) {
				return false;
			}
		}
		return true;
	}
}
