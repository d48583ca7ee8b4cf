package org.elenchus.importer.plain.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks in the gaps of a count for the numbers that are missing: digits that were read wrongly, such as {@code 1"0} for 100. What stands
 * alone in its gap, or looks like the number that is missing, is taken for it, and said to be damaged.
 */
final class DamagedMarkers {

	private static final String FINAL = "(?<=[^0-9][.!?\u2026\"\u201D\u2019'\u00BB)])";
	private static final String NUMBER = "((?=[^\\s0-9]{0,3}[0-9])[0-9lIOoSsXxz\"'\u2019\u201C\u201D\u00B0,.*)]{1,4})";
	private static final Pattern DAMAGED = Pattern.compile(FINAL + "(?:" + NUMBER + "(?=\\s|\\z)| " + NUMBER
			+ "(?=\\s+[\\p{Lu}\"\u201C\u2018]|\\s*\\R|\\z))");
	/** What else a number behind a closing quote is read as: a star, a circumflex, or a straight quote behind a curly one. */
	private static final Pattern SIGN = Pattern.compile("(?<=[.!?\u2026][\"\u201D\u2019])[*^](?=\\s|\\z)|(?<=[.!?\u2026]\u201D)'(?=\\s|\\z)");
	private static final String ENDS = ".\"\u201D\u2019'";

	private final String text;

	private DamagedMarkers(String text) {
		this.text = text;
	}

	/** A run with what was found in its gaps. */
	static List<NoteMarker> fill(String text, List<NoteMarker> run) {
		DamagedMarkers damaged = new DamagedMarkers(text);
		List<NoteMarker> filled = new ArrayList<>();
		for (NoteMarker marker : run) {
			if (!filled.isEmpty() && marker.number() > filled.getLast().number() + 1) {
				filled.addAll(damaged.between(filled.getLast(), marker));
			}
			filled.add(marker);
		}
		return filled;
	}

	private List<NoteMarker> between(NoteMarker before, NoteMarker after) {
		List<NoteMarker> tokens = new ArrayList<>();
		Matcher matcher = DAMAGED.matcher(text).region(before.end(), after.start()).useTransparentBounds(true);
		while (matcher.find()) {
			boolean glued = matcher.group(1) != null;
			int group = glued ? 1 : 2;
			tokens.add(new NoteMarker(start(matcher.start(group), matcher.end(group)), matcher.end(group), 0, glued ? 1 : 0, true));
		}
		int missing = after.number() - before.number() - 1;
		List<NoteMarker> meant = new ArrayList<>();
		int next = before.number() + 1;
		for (NoteMarker token : tokens) {
			int alike = alike(token, next, after.number());
			int number = alike == 0 && tokens.size() == missing && token.weight() > 0 ? next : alike;
			if (number > 0) {
				meant.add(token.meant(number));
				next = number + 1;
			}
		}
		return meant.isEmpty() && missing == 1 ? sign(before, after) : meant;
	}

	/** Behind the sentence's own full stop or quote, if digits are left then. */
	private int start(int start, int end) {
		return ENDS.indexOf(text.charAt(start)) >= 0 && text.substring(start + 1, end).chars().anyMatch(Character::isDigit) ? start + 1 : start;
	}

	/** The only sign that could be the one number that is missing. */
	private List<NoteMarker> sign(NoteMarker before, NoteMarker after) {
		Matcher matcher = SIGN.matcher(text).region(before.end(), after.start()).useTransparentBounds(true);
		List<NoteMarker> signs = new ArrayList<>();
		while (matcher.find()) {
			signs.add(new NoteMarker(matcher.start(), matcher.end(), before.number() + 1, 1, true));
		}
		return signs.size() == 1 ? signs : List.of();
	}

	/** The first of the missing numbers that shares at least half of its digits, in their places; 0 if none does. */
	private int alike(NoteMarker token, int from, int to) {
		String printed = text.substring(token.start(), token.end());
		for (int number = from; number < to; number++) {
			String digits = String.valueOf(number);
			int same = 0;
			for (int i = 0; i < Math.min(digits.length(), printed.length()); i++) {
				same += digits.charAt(i) == printed.charAt(i) ? 1 : 0;
			}
			if (Math.abs(digits.length() - printed.length()) <= 1 && same * 2 >= digits.length() && same > 0) {
				return number;
			}
		}
		return 0;
	}
}
