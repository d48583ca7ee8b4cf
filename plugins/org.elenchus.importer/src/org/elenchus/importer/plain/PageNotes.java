package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.plain.Layout.Role;
import org.elenchus.importer.plain.NoteZones.Note;

/**
 * Finds notes at the ends of pages that nothing parts from the text: lines that start with the next number, which is glued to a word
 * above on the same page. From the first of them on all of the page is notes.
 */
final class PageNotes {

	private static final Pattern GLUED = Pattern.compile("(?<=[\\p{L}.,;:!?\"'\u201D\u2019)])(\\d{1,3}(?!\\d)|[" + Superscript.DIGITS + "]{1,3})");
	private static final int FEWEST = 3;
	private static final int LONGEST = 3;
	/** How many notes in a row may have been missed: on a page, and up to it. */
	private static final int MISSING = 2;
	private static final int MISSED = 12;

	private final Layout layout;
	private final List<Note> notes = new ArrayList<>();
	private int zones;

	private PageNotes(Layout layout) {
		this.layout = layout;
	}

	/** The notes of a text in their order, and gives their lines the role of notes; too few to be no chance are none. */
	static List<Note> cut(Layout layout) {
		PageNotes pages = new PageNotes(layout);
		int start = 0;
		for (int i = 1; i < layout.size(); i++) {
			if (layout.pageStarts[i]) {
				pages.page(start, i);
				start = i;
			}
		}
		if (start > 0) {
			pages.page(start, layout.size());
		}
		if (pages.notes.size() < FEWEST || pages.zones < 2) {
			return new ArrayList<>();
		}
		pages.notes.forEach(note -> note.lines().forEach(line -> layout.roles[line] = Role.NOTE));
		return pages.notes;
	}

	/** Reads a page; its notes count if the page refers to most of them, which tells them from notes at a chapter's end. */
	private void page(int start, int end) {
		Set<Integer> glued = new HashSet<>();
		int last = notes.isEmpty() ? 0 : notes.getLast().number();
		List<Note> own = notes.subList(notes.size(), notes.size());
		for (int i = start; i < end; i++) {
			if (layout.roles[i] != Role.TEXT) {
				continue;
			}
			Note note = entry(i);
			if (note != null && startsZone(note, own, last) && glued.contains(note.number())) {
				own.clear();
				own.add(note);
			} else if (note != null && !own.isEmpty() && follows(note, own.getLast())) {
				own.add(note);
			}
			if (own.isEmpty()) {
				collect(layout.line(i), glued);
			} else {
				own.getLast().lines().add(i);
			}
		}
		if (own.stream().filter(note -> glued.contains(note.number())).count() * 2 <= own.size()) {
			own.clear();
		} else {
			zones++;
		}
	}

	/** The numbers in a line that are glued to something. */
	private void collect(Line line, Set<Integer> glued) {
		Matcher number = GLUED.matcher(layout.text).region(line.from(), line.to()).useTransparentBounds(true);
		while (number.find()) {
			glued.add(number(number.group()));
		}
	}

	/** The note that would start with this line; null if it starts with no number. */
	private Note entry(int i) {
		Line line = layout.line(i);
		int end = line.from();
		while (end < line.to() && end - line.from() <= LONGEST && isDigit(layout.text.charAt(end))) {
			end++;
		}
		int body = end < line.to() && ".)".indexOf(layout.text.charAt(end)) >= 0 ? end + 1 : end;
		while (body < line.to() && Lines.isSpace(layout.text.charAt(body))) {
			body++;
		}
		boolean words = body < line.to() ? Character.isUpperCase(Ends.firstLetter(layout.text, body, line.to()))
				: ListLabels.hasWordsBelow(layout, i, true);
		boolean starts = end > line.from() && end - line.from() <= LONGEST && words;
		return starts ? note(line, end, body) : null;
	}

	private Note note(Line line, int end, int body) {
		String label = layout.text.substring(line.from(), end);
		return new Note(label, number(label), line.from(), body, new ArrayList<>());
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9' || Superscript.isDigit(c);
	}

	private static int number(String digits) {
		return Superscript.isDigit(digits.charAt(0)) ? Superscript.number(digits) : NoteZones.number(digits);
	}

	/** Whether notes may start with this one; the same number twice on a page was an item of a list before. */
	private static boolean startsZone(Note note, List<Note> own, int last) {
		boolean next = note.number() == 1 || note.number() > last && note.number() <= last + MISSED;
		return own.isEmpty() ? next : note.number() == own.getFirst().number();
	}

	private static boolean follows(Note note, Note last) {
		return note.number() > last.number() && note.number() <= last.number() + MISSING;
	}
}
