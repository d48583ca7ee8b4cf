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
	private static final int MISSING = 2;

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

	/** Whether a line is a label alone, whose words stand in the next line. */
	boolean isAlone(Layout layout, int line) {
		return isLabelled(line) && of(line).end() >= layout.line(line).to();
	}

	private void bullets(Layout layout) {
		int series = -1;
		int last = -FARTHEST;
		for (int i = 0; i < layout.size(); i++) {
			Line line = layout.line(i);
			if (layout.roles[i] == Role.TEXT && isBullet(layout, i) && (line.length() > 2 || hasWordsBelow(layout, i, false))) {
				series = i - last > FARTHEST ? i : series;
				last = i;
				labels.put(i, new Label(layout.text.substring(line.from(), line.from() + 1), skip(layout, line, line.from() + 1), series));
			}
		}
	}

	private static boolean isBullet(Layout layout, int i) {
		return BULLETS.indexOf(layout.text.charAt(layout.line(i).from())) >= 0;
	}

	/** Whether the words of a label that stands alone start the next line, behind one blank line at most. */
	static boolean hasWordsBelow(Layout layout, int i, boolean capital) {
		int next = layout.nextFilled(i + 1);
		if (next >= layout.size() || next > i + 2 || layout.roles[next] != Role.TEXT) {
			return false;
		}
		char first = Ends.firstLetter(layout.text, layout.line(next));
		return Character.isUpperCase(first) || !capital && Character.isLetterOrDigit(first);
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
			boolean next = number == expected || notes && isBehindMissing(layout, i, number - expected);
			if (number > 0 && (next && (expected == 1 || i - last <= FARTHEST) || number == 1)) {
				if (number == 1) {
					keep(series, expected);
					first = i;
				}
				Line line = layout.line(i);
				int end = numberEnd(layout, line);
				end = end < line.to() && ".)".indexOf(layout.text.charAt(end)) >= 0 ? end + 1 : end;
				series.put(i, new Label(layout.text.substring(line.from(), end), skip(layout, line, end), first));
				expected = number + 1;
				last = i;
			}
		}
		keep(series, expected);
	}

	/** A note may be missing if the line before this one ends a sentence. */
	private static boolean isBehindMissing(Layout layout, int i, int missing) {
		int previous = layout.previousFilled(i);
		return missing > 0 && missing <= MISSING && previous >= 0 && Ends.sentence(layout.text, layout.line(previous));
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
	 * The number before a full stop or a bracket and a space that a line starts with, among notes before a capital, too; the words may
	 * follow in the next line; -1 if it starts otherwise.
	 */
	private static int number(Layout layout, int i, boolean notes) {
		Line line = layout.line(i);
		int end = numberEnd(layout, line);
		if (end == line.from()) {
			return -1;
		}
		int body = skip(layout, line, end);
		boolean dotted = end < line.to() && ".)".indexOf(layout.text.charAt(end)) >= 0;
		boolean alone = body == line.to() || dotted && end + 1 == line.to();
		boolean labelled = alone ? (notes || dotted) && hasWordsBelow(layout, i, true)
				: notes && Character.isUpperCase(Ends.firstLetter(layout.text, body, line.to())) || dotted && end + 2 < line.to()
						&& (Lines.isSpace(layout.text.charAt(end + 1)) || layout.text.charAt(end + 1) == '.');
		return labelled ? NoteZones.number(layout.text.substring(line.from(), end)) : -1;
	}

	/** Where the number of up to three digits ends that a line starts with. */
	private static int numberEnd(Layout layout, Line line) {
		int end = line.from();
		while (end < line.to() && end - line.from() < 3 && layout.text.charAt(end) >= '0' && layout.text.charAt(end) <= '9') {
			end++;
		}
		return end;
	}
}
