package org.elenchus.importer.plain.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.plain.lines.Digits;
import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.LineEdges;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;
import org.elenchus.importer.plain.lines.Superscript;

/**
 * Finds notes at the ends of pages that nothing parts from the text: lines that start with the next number, which is glued to a word
 * above on the same page. From the first of them on all of the page is notes.
 */
final class PageNotes {

	private static final Pattern GLUED = Pattern.compile("(?<=[\\p{L}.,;:!?\"'\u201D\u2019)])(\\d{1,3}(?!\\d)|[" + Superscript.DIGITS + "]{1,3})");

	private final SortedLines lines;
	private final List<Note> notes = new ArrayList<>();
	private int zones;

	private PageNotes(SortedLines lines) {
		this.lines = lines;
	}

	/** The notes of a text in their order; too few to be no chance are none. */
	static List<Note> in(SortedLines lines) {
		PageNotes pages = new PageNotes(lines);
		int start = 0;
		for (int i = 1; i < lines.size(); i++) {
			if (lines.startsPage(i)) {
				pages.page(start, i);
				start = i;
			}
		}
		pages.page(start, lines.size());
		boolean enough = pages.notes.size() >= NoteThresholds.FEWEST && pages.zones >= NoteThresholds.FEWEST_PAGES;
		return enough ? List.copyOf(pages.notes) : List.of();
	}

	/** Reads a page; its notes count if the page refers to most of them, which tells them from notes at a chapter's end. */
	private void page(int start, int end) {
		Set<Integer> glued = new HashSet<>();
		OpenNotes own = new OpenNotes();
		for (int i = start; i < end; i++) {
			if (lines.isText(i)) {
				read(i, own, glued);
			}
		}
		List<Note> found = own.closed();
		if (found.stream().filter(note -> glued.contains(note.number())).count() * 2 > found.size()) {
			notes.addAll(found);
			zones++;
		}
	}

	private void read(int i, OpenNotes own, Set<Integer> glued) {
		Note note = entry(i);
		if (note != null && startsZone(note, own) && glued.contains(note.number())) {
			own.clear();
			own.open(note);
		} else if (note != null && !own.isEmpty() && follows(note, own.last())) {
			own.open(note);
		}
		if (own.isEmpty()) {
			collect(lines.line(i), glued);
		} else {
			own.add(i);
		}
	}

	/** The numbers in a line that are glued to something. */
	private void collect(Line line, Set<Integer> glued) {
		Matcher number = GLUED.matcher(lines.text()).region(line.from(), line.to()).useTransparentBounds(true);
		while (number.find()) {
			glued.add(number(number.group()));
		}
	}

	/** The note that would start with this line; null if it starts with no number. One of four digits follows no other. */
	private Note entry(int i) {
		Line line = lines.line(i);
		int end = line.from();
		while (end < line.to() && end - line.from() <= NoteThresholds.LONGEST_NUMBER && isDigit(lines.text().charAt(end))) {
			end++;
		}
		int body = end < line.to() && ".)".indexOf(lines.text().charAt(end)) >= 0 ? end + 1 : end;
		while (body < line.to() && Lines.isSpace(lines.text().charAt(body))) {
			body++;
		}
		boolean words = body < line.to() ? Character.isUpperCase(LineEdges.firstLetter(lines.text(), body, line.to()))
				: lines.hasWordsBelow(i, true);
		return end > line.from() && words ? note(lines.text().substring(line.from(), end), body) : null;
	}

	private static Note note(String label, int body) {
		return new Note(label, number(label), body);
	}

	private static boolean isDigit(char c) {
		return Digits.isDigit(c) || Superscript.isDigit(c);
	}

	private static int number(String digits) {
		return Superscript.isDigit(digits.charAt(0)) ? Superscript.number(digits) : Digits.number(digits);
	}

	/** Whether notes may start with this one; the same number twice on a page was an item of a list before. */
	private boolean startsZone(Note note, OpenNotes own) {
		int last = notes.isEmpty() ? 0 : notes.getLast().number();
		boolean next = note.number() == 1 || note.number() > last && note.number() <= last + NoteThresholds.MISSED_BEFORE_PAGE;
		return own.isEmpty() ? next : note.number() == own.first().number();
	}

	private static boolean follows(Note note, Note last) {
		return note.number() > last.number() && note.number() <= last.number() + NoteThresholds.MISSING_ON_PAGE;
	}
}
