package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.elenchus.importer.plain.kinds.Captions;

/**
 * Finds notes at the feet of pages: lines that start with a number which the page refers to by raised digits. The number itself is
 * raised, or the letters are smaller than those of the text.
 */
final class PrintedNotes {

	/** How small the letters of notes are at most, as a share of those of the text. */
	private static final float SMALL = 0.93F;
	/** A number on the line stands apart, or right before a word with a capital. */
	private static final Pattern LABEL = Pattern.compile("(" + References.RAISED + ")\\s*|([0-9]{1,3})(?:[.)]?\\s+|(?=[\\p{Lu}\\p{Pi}]))");

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
	/** The numbers to which the page before refers: a note for which it has no room stands on the next one. */
	private Set<String> late = Set.of();

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
		int small = small(start, end);
		int foot = Math.min(first, small);
		boolean follows = !notes.isEmpty() && lines.get(notes.getLast().lines().getLast()).page() == lines.get(start).page() - 1;
		Set<String> own = referred(start, foot);
		Set<String> referred = new HashSet<>(own);
		if (follows && late.contains(after(notes.getLast().label()))) {
			referred.add(after(notes.getLast().label()));
		}
		late = own;
		boolean goesOn = follows && small < first && !isCaption(small, first);
		int next = foot;
		while (next < end && !goesOn && !isNote(next, referred)) {
			next++;
		}
		next = next < end && isWithinList(foot, next) ? end : next;
		for (int i = next; i < end; i++) {
			if (!furniture.contains(i)) {
				take(i, referred, i == next);
			}
		}
	}

	/** The first of the small lines with which a page ends; its end if there is none. */
	private int small(int start, int end) {
		int small = end;
		while (small > start && (furniture.contains(small - 1) || lines.get(small - 1).size() < SMALL * size)) {
			small--;
		}
		return small;
	}

	/** Whether the first of these small lines starts a caption, which may stand above the notes. */
	private boolean isCaption(int start, int end) {
		return IntStream.range(start, end).filter(i -> !furniture.contains(i)).limit(1).anyMatch(i -> Captions.startsWith(lines.get(i).text()));
	}

	/** Whether the note before stands there, too, without being referred to: the notes of a whole chapter, and none of the page's own. */
	private boolean isWithinList(int foot, int next) {
		return IntStream.range(foot, next).anyMatch(i -> after(label(i)).equals(label(next)));
	}

	/** The number of the next note; empty if this is none. */
	private static String after(String number) {
		return number.isEmpty() ? "" : String.valueOf(Integer.parseInt(number) + 1);
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
		return References.in(lines.subList(start, end));
	}

	private boolean isNote(int line, Set<String> referred) {
		return referred.contains(label(line));
	}

	/** The number that a line starts with; empty if it does not. */
	private String label(int line) {
		Matcher label = LABEL.matcher(lines.get(line).text());
		return !furniture.contains(line) && label.lookingAt() ? label(label) : "";
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
