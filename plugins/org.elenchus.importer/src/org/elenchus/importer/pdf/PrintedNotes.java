package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds notes at the feet of pages: lines that start with a number which the page refers to by raised digits. The number itself is
 * raised, or the letters are smaller than those of the text.
 */
final class PrintedNotes {

	/** How small the letters of notes are at most, as a share of those of the text. */
	private static final float SMALL = 0.93F;
	private static final String RAISED = "[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]{1,3}";
	private static final Pattern LABEL = Pattern.compile("(" + RAISED + ")\\s*|([0-9]{1,3})[.)]?\\s+");
	private static final Pattern REFERENCE = Pattern.compile("(?<=\\S)(" + RAISED + ")");

	/**
	 * A note, or what goes on of it on the next page.
	 *
	 * @param label its number; empty where it goes on
	 * @param start how long the number and the space behind it are
	 * @param lines the places of its lines
	 */
	record Note(String label, int start, List<Integer> lines) {
	}

	private final List<PrintedLine> lines;
	private final Set<Integer> furniture;
	private final float size;
	private final List<Note> notes = new ArrayList<>();

	private PrintedNotes(List<PrintedLine> lines, Set<Integer> furniture, float size) {
		this.lines = lines;
		this.furniture = furniture;
		this.size = size;
	}

	/** {@code size} is that of the text's letters. */
	static List<Note> of(List<PrintedLine> lines, Set<Integer> furniture, float size) {
		PrintedNotes found = new PrintedNotes(lines, furniture, size);
		int start = 0;
		for (int i = 1; i <= lines.size(); i++) {
			if (i == lines.size() || lines.get(i).page() != lines.get(start).page()) {
				found.page(start, i);
				start = i;
			}
		}
		return found.notes;
	}

	private void page(int start, int end) {
		int first = raised(start, end);
		int small = end;
		while (small > start && (furniture.contains(small - 1) || lines.get(small - 1).size() < SMALL * size)) {
			small--;
		}
		Set<String> referred = referred(start, Math.min(first, small));
		boolean goesOn = small < first && !notes.isEmpty() && lines.get(notes.getLast().lines().getLast()).page() == lines.get(start).page() - 1;
		int next = Math.min(first, small);
		while (next < end && !goesOn && !isNote(next, referred)) {
			next++;
		}
		for (int i = next; i < end; i++) {
			if (!furniture.contains(i)) {
				take(i, referred, i == next);
			}
		}
	}

	/** The first line of a page that starts with a raised number to which the lines above refer; its end if there is none. */
	private int raised(int start, int end) {
		Set<String> above = new HashSet<>();
		for (int i = start; i < end; i++) {
			Matcher label = LABEL.matcher(lines.get(i).text());
			if (!furniture.contains(i) && label.lookingAt() && label.group(1) != null && above.contains(label(label))) {
				return i;
			}
			above.addAll(referred(i, i + 1));
		}
		return end;
	}

	private Set<String> referred(int start, int end) {
		Set<String> referred = new HashSet<>();
		for (int i = start; i < end; i++) {
			Matcher reference = REFERENCE.matcher(lines.get(i).text());
			while (reference.find()) {
				referred.add(Raised.lowered(reference.group(1)));
			}
		}
		return referred;
	}

	private boolean isNote(int line, Set<String> referred) {
		Matcher label = LABEL.matcher(lines.get(line).text());
		return !furniture.contains(line) && label.lookingAt() && referred.contains(label(label));
	}

	private static String label(Matcher label) {
		return label.group(1) == null ? label.group(2) : Raised.lowered(label.group(1));
	}

	private void take(int line, Set<String> referred, boolean first) {
		Matcher label = LABEL.matcher(lines.get(line).text());
		if (isNote(line, referred) && label.lookingAt()) {
			notes.add(new Note(label(label), label.end(), new ArrayList<>(List.of(line))));
		} else if (first) {
			notes.add(new Note("", 0, new ArrayList<>(List.of(line))));
		} else {
			notes.getLast().lines().add(line);
		}
	}
}
