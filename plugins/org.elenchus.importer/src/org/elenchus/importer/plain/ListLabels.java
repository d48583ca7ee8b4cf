package org.elenchus.importer.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.elenchus.importer.plain.Layout.Role;

/** Finds lines that start an item of a list: with a bullet, or with a number or a letter that follows the last item's. */
final class ListLabels {

	private static final String BULLETS = "\u2022\u25CF\u25AA\u25E6\u2023\u2219\uF0B7";
	private static final Pattern NOTES = Pattern
			.compile("(?i)(eind|voet)?noten|(end|foot)?notes|(end|fuss|fuß)?noten|anmerkungen|aantekeningen|noten en bronnen");
	private static final int LONGEST_HEADING = 30;
	private static final int FEWEST = 3;
	private static final int FARTHEST = 40;

	/**
	 * A label.
	 *
	 * @param text   what is printed
	 * @param end    where the item's words start
	 * @param series the line of the first item of its list
	 */
	record Label(String text, int end, int series) {
	}

	private final Map<Integer, Label> labels = new HashMap<>();

	static ListLabels of(Layout layout) {
		ListLabels found = new ListLabels();
		found.bullets(layout);
		found.numbers(layout);
		found.letters(layout);
		return found;
	}

	boolean isLabelled(int line) {
		return labels.containsKey(line);
	}

	/** The label of a line; null if it has none. */
	Label of(int line) {
		return labels.get(line);
	}

	private void bullets(Layout layout) {
		int series = -1;
		int last = -FARTHEST;
		for (int i = 0; i < layout.size(); i++) {
			Line line = layout.line(i);
			if (layout.roles[i] == Role.TEXT && line.length() > 2 && BULLETS.indexOf(layout.text.charAt(line.from())) >= 0) {
				series = i - last > FARTHEST ? i : series;
				last = i;
				labels.put(i, new Label(layout.text.substring(line.from(), line.from() + 1), skip(layout, line, line.from() + 1), series));
			}
		}
	}

	private static int skip(Layout layout, Line line, int from) {
		int next = from;
		while (next < line.to() && layout.text.charAt(next) == '.') {
			next++;
		}
		while (next < line.to() && Lines.isSpace(layout.text.charAt(next))) {
			next++;
		}
		return next;
	}

	/** Numbers count from 1, each not far behind the one before; fewer than three make no list. */
	private void numbers(Layout layout) {
		Map<Integer, Label> series = new HashMap<>();
		int expected = 1;
		int first = -1;
		int last = -FARTHEST;
		boolean notes = false;
		for (int i = 0; i < layout.size(); i++) {
			notes |= isNotesHeading(layout, i);
			int number = layout.roles[i] == Role.TEXT ? number(layout, i, notes) : -1;
			if (number > 0 && (number == expected && (expected > 1 && i - last <= FARTHEST || expected == 1) || number == 1)) {
				if (number == 1) {
					keep(series, expected);
					first = i;
				}
				Line line = layout.line(i);
				int dot = line.from();
				while (Character.isDigit(layout.text.charAt(dot))) {
					dot++;
				}
				int end = ".)".indexOf(layout.text.charAt(dot)) >= 0 ? dot + 1 : dot;
				series.put(i, new Label(layout.text.substring(line.from(), end), skip(layout, line, end), first));
				expected = number + 1;
				last = i;
			}
		}
		keep(series, expected);
	}

	/** Small letters count from a. */
	private void letters(Layout layout) {
		Map<Integer, Label> series = new HashMap<>();
		char expected = 'a';
		int first = -1;
		int last = -FARTHEST;
		for (int i = 0; i < layout.size(); i++) {
			char letter = layout.roles[i] == Role.TEXT ? letter(layout, layout.line(i)) : 0;
			if (letter == 'a' || letter != 0 && letter == expected && i - last <= FARTHEST) {
				if (letter == 'a') {
					keep(series, expected - 'a' + 1);
					first = i;
				}
				Line line = layout.line(i);
				series.put(i, new Label(layout.text.substring(line.from(), line.from() + 2), skip(layout, line, line.from() + 2), first));
				expected = (char) (letter + 1);
				last = i;
			}
		}
		keep(series, expected - 'a' + 1);
	}

	/** The small letter before a full stop or a bracket and a space that a line starts with; 0 if it starts otherwise. */
	private static char letter(Layout layout, Line line) {
		boolean labelled = line.length() > 3 && layout.text.charAt(line.from()) >= 'a' && layout.text.charAt(line.from()) <= 'z'
				&& ".)".indexOf(layout.text.charAt(line.from() + 1)) >= 0 && Lines.isSpace(layout.text.charAt(line.from() + 2));
		return labelled ? layout.text.charAt(line.from()) : 0;
	}

	private void keep(Map<Integer, Label> series, int expected) {
		if (expected > FEWEST) {
			labels.putAll(series);
		}
		series.clear();
	}

	private static boolean isNotesHeading(Layout layout, int i) {
		return layout.roles[i] == Role.TEXT && layout.line(i).length() <= LONGEST_HEADING && NOTES.matcher(layout.content(i)).matches();
	}

	/**
	 * The number before a full stop or a bracket and a space that a line starts with, among notes before a capital, too; -1
	 * if it starts otherwise.
	 */
	private static int number(Layout layout, int i, boolean notes) {
		Line line = layout.line(i);
		int end = line.from();
		while (end < line.to() && end - line.from() < 3 && layout.text.charAt(end) >= '0' && layout.text.charAt(end) <= '9') {
			end++;
		}
		int body = skip(layout, line, end);
		boolean bare = notes && end > line.from() && body < line.to()
				&& Character.isUpperCase(Ends.firstLetter(layout.text, body, line.to()));
		boolean labelled = bare || end > line.from() && end + 2 < line.to() && ".)".indexOf(layout.text.charAt(end)) >= 0
				&& (Lines.isSpace(layout.text.charAt(end + 1)) || layout.text.charAt(end + 1) == '.');
		return labelled ? NoteZones.number(layout.text.substring(line.from(), end)) : -1;
	}
}
