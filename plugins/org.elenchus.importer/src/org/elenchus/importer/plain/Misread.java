package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.elenchus.importer.document.Suspect;
import org.elenchus.importer.plain.lines.Digits;
import org.elenchus.importer.plain.lines.Vocabulary;

/** Words that were glued together, glued to a year, or split, and percent signs that were read as letters. */
final class Misread {

	private static final int YEAR = 4;

	/** Short words that start no Dutch word that they are no part of, and those that end none. */
	private static final Set<String> FIRST = Set.of("het", "een", "van", "die", "niet", "de", "werd", "wordt", "heeft", "zich", "maar");
	private static final Set<String> LAST = Set.of("het", "een", "van", "niet", "werd", "wordt", "heeft", "zich", "tegen", "zijn");

	/** Words that do form others with those: "waartegen". */
	private static final Set<String> PLACES = Set.of("hier", "daar", "waar");

	private final Vocabulary words;
	private final String text;
	private final List<Suspect> suspects = new ArrayList<>();

	private Misread(Vocabulary words, String text) {
		this.words = words;
		this.text = text;
	}

	/** What is doubted in a clean text. */
	static List<Suspect> in(String text, Vocabulary words) {
		Misread misread = new Misread(words, text);
		misread.read();
		return misread.suspects;
	}

	private void read() {
		int i = 0;
		while (i < text.length()) {
			char c = text.charAt(i);
			int end = i + 1;
			if (Character.isLetter(c)) {
				end = lettersEnd(i);
				word(i, end);
			} else if (isDigit(i)) {
				end = digitsEnd(i);
				year(i, end);
			} else if ((c == '/' || c == '\u00B0') && i > 0 && isDigit(i - 1) && text.startsWith("o", i + 1) && !isLetter(i + 2)) {
				suspects.add(new Suspect(i, i + 2, "percent-sign", "%"));
			}
			i = end;
		}
	}

	private void word(int start, int end) {
		if (end < text.length() && text.charAt(end) == '-' && !isJoint(start - 1)) {
			split(start, end);
		} else if (end - start >= DoubtThresholds.SHORTEST_GLUED && words.count(text.substring(start, end)) <= 1) {
			glued(text.substring(start, end), start);
		}
	}

	/**
	 * A word with a hyphen in a line, or a hyphen and a space, whose second half is no word elsewhere and which stands joined elsewhere;
	 * but not a word that shares its end with the one behind a conjunction.
	 */
	private void split(int start, int hyphen) {
		int right = hyphen + 1 < text.length() && text.charAt(hyphen + 1) == ' ' ? hyphen + 2 : hyphen + 1;
		int end = lettersEnd(right);
		if (end - right < 2 || !Character.isLowerCase(text.charAt(right)) || isJoint(end)) {
			return;
		}
		String first = text.substring(start, hyphen);
		String second = text.substring(right, end);
		boolean spaced = right > hyphen + 1;
		boolean sharing = spaced && words.neverEnds(second);
		if (words.knows(first + second) && words.count(second) <= 1 && words.count(first + "-" + second) <= 1 && !sharing) {
			suspects.add(new Suspect(start, end, "split-word", first + second));
		}
	}

	/** A word that stands here only, and is two words that often stand elsewhere, one of which makes no compounds. */
	private void glued(String word, int start) {
		for (int i = 2; i <= Math.min(word.length(), DoubtThresholds.LONGEST_GLUED) - 2; i++) {
			String left = word.substring(0, i);
			String right = word.substring(i);
			boolean linking = FIRST.contains(left.toLowerCase(Locale.ROOT)) && right.length() >= DoubtThresholds.LONG_PART && words.isPair(left, right)
					|| LAST.contains(right) && left.length() >= DoubtThresholds.LONG_PART && !PLACES.contains(left.toLowerCase(Locale.ROOT));
			if (linking && words.count(left) >= DoubtThresholds.COMMON && words.count(right) >= DoubtThresholds.COMMON) {
				suspects.add(new Suspect(start, start + word.length(), "glued-words", left + " " + right));
				return;
			}
		}
	}

	private void year(int start, int end) {
		if (end - start != YEAR || !isYear(start)) {
			return;
		}
		int before = start;
		while (isLetter(before - 1)) {
			before--;
		}
		int after = lettersEnd(end);
		String digits = text.substring(start, end);
		if (before < start && !isJoint(before - 1) && (before == 0 || !isDigit(before - 1))) {
			suspects.add(new Suspect(before, end, "glued-year", text.substring(before, start) + " " + digits));
		} else if (before == start && after - end >= 2 && Character.isLowerCase(text.charAt(end))) {
			suspects.add(new Suspect(start, after, "glued-year", digits + " " + text.substring(end, after)));
		}
	}

	private boolean isYear(int start) {
		return Digits.isYear(Digits.number(text.substring(start, start + YEAR)));
	}

	private boolean isDigit(int i) {
		return Digits.isDigit(text.charAt(i));
	}

	private boolean isLetter(int i) {
		return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
	}

	private boolean isJoint(int i) {
		return i >= 0 && i < text.length() && text.charAt(i) == '-';
	}

	private int digitsEnd(int start) {
		int end = start;
		while (end < text.length() && isDigit(end)) {
			end++;
		}
		return end;
	}

	private int lettersEnd(int start) {
		int end = start;
		while (isLetter(end)) {
			end++;
		}
		return end;
	}
}
