package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Suspect;

/** Words that were glued together, glued to a year, or split, and percent signs that were read as letters. */
final class Misread {

	private static final Pattern GLUED_YEAR = Pattern.compile("(?<![\\p{L}\\d-])(\\p{L}+)((?:1[4-9]|20)\\d\\d)(?!\\d)|(?<!\\d)((?:1[4-9]|20)\\d\\d)(\\p{Ll}{2,})");
	private static final Pattern PERCENT = Pattern.compile("(?<=\\d) ?[/\u00B0]o(?!\\p{L})|(?<=\\d) o/o");
	private static final Pattern HYPHENED = Pattern.compile("(?<![\\p{L}-])(\\p{L}{2,})-( ?)(\\p{Ll}{2,})(?![\\p{L}-])");
	private static final Pattern WORD = Pattern.compile("\\p{L}{7,}");
	private static final int COMMON = 5;
	private static final int LONG = 4;

	/** Short words that start no Dutch word that they are no part of, and those that end none. */
	private static final Set<String> FIRST = Set.of("het", "een", "van", "die", "niet", "de", "werd", "wordt", "heeft", "zich", "maar");
	private static final Set<String> LAST = Set.of("het", "een", "van", "niet", "werd", "wordt", "heeft", "zich", "tegen", "zijn");

	private final Vocabulary words;

	Misread(Vocabulary words) {
		this.words = words;
	}

	List<Suspect> in(String text) {
		List<Suspect> suspects = new ArrayList<>();
		gluedYears(text, suspects);
		Matcher percent = PERCENT.matcher(text);
		while (percent.find()) {
			suspects.add(new Suspect(percent.start(), percent.end(), "percent-sign", "%"));
		}
		splitWords(text, suspects);
		gluedWords(text, suspects);
		return suspects;
	}

	private static void gluedYears(String text, List<Suspect> suspects) {
		Matcher year = GLUED_YEAR.matcher(text);
		while (year.find()) {
			String suggestion = year.group(1) != null ? year.group(1) + " " + year.group(2) : year.group(3) + " " + year.group(4);
			suspects.add(new Suspect(year.start(), year.end(), "glued-year", suggestion));
		}
	}

	private void splitWords(String text, List<Suspect> suspects) {
		Matcher hyphened = HYPHENED.matcher(text);
		while (hyphened.find()) {
			String joined = hyphened.group(1) + hyphened.group(3);
			boolean spaced = !hyphened.group(2).isEmpty();
			if (words.knows(joined) && words.count(hyphened.group(3)) <= (spaced ? 0 : 1) && words.count(hyphened.group(1) + "-" + hyphened.group(3)) <= 1) {
				suspects.add(new Suspect(hyphened.start(), hyphened.end(), "split-word", joined));
			}
		}
	}

	/** A word that stands here only, and is two words that often stand elsewhere, one of which makes no compounds. */
	private void gluedWords(String text, List<Suspect> suspects) {
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			if (words.count(word.group()) <= 1) {
				int cut = cut(word.group());
				if (cut > 0) {
					suspects.add(new Suspect(word.start(), word.end(), "glued-words",
							word.group().substring(0, cut) + " " + word.group().substring(cut)));
				}
			}
		}
	}

	private int cut(String word) {
		for (int i = 2; i <= word.length() - 2; i++) {
			String left = word.substring(0, i);
			String right = word.substring(i);
			boolean linking = FIRST.contains(left.toLowerCase(Locale.ROOT)) && right.length() >= LONG || LAST.contains(right) && left.length() >= LONG;
			if (linking && words.count(left) >= COMMON && words.count(right) >= COMMON) {
				return i;
			}
		}
		return 0;
	}
}
