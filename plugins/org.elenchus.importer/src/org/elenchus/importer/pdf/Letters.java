package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.text.TextPosition;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.pdf.PrintedLine.Cell;
import org.elenchus.model.text.TextRange;

/** The letters of a line while they come in. */
final class Letters {

	/** How wide a gap is that parts cells and not words, as a share of the size of the letters. */
	private static final float GAP = 1.5F;

	/** Some characters that are printed alike: what they look like, and where they stand. */
	private record Run(int start, int end, float size, float height, Set<Mark> marks) {
	}

	private final StringBuilder text = new StringBuilder();
	private final List<Run> runs = new ArrayList<>();
	private final List<Cell> cells = new ArrayList<>();
	private float left;
	private float right;

	boolean isEmpty() {
		return text.isEmpty();
	}

	void space() {
		text.append(' ');
	}

	/** Where a letter is made of several characters, or several are one, the whole word goes by its first letter. */
	void word(String word, List<TextPosition> positions) {
		int start = text.length();
		text.append(word);
		if (positions.isEmpty()) {
			return;
		}
		TextPosition first = positions.getFirst();
		left = start == 0 ? first.getXDirAdj() : left;
		if (start > 0 && first.getXDirAdj() - right > GAP * first.getFontSizeInPt()) {
			cells.add(new Cell(start, first.getXDirAdj()));
		}
		right = positions.getLast().getXDirAdj() + positions.getLast().getWidthDirAdj();
		boolean alike = positions.stream().mapToInt(position -> position.getUnicode().length()).sum() == word.length();
		int next = start;
		for (TextPosition position : alike ? positions : List.of(first)) {
			int end = alike ? next + position.getUnicode().length() : text.length();
			add(next, end, position);
			next = end;
		}
	}

	private void add(int start, int end, TextPosition position) {
		float size = (float) Math.round(position.getFontSizeInPt() * 2) / 2;
		Set<Mark> marks = FontMarks.of(position.getFont());
		Run last = runs.isEmpty() ? null : runs.getLast();
		if (last != null && last.size == size && last.height == position.getYDirAdj() && last.marks.equals(marks)) {
			runs.set(runs.size() - 1, new Run(last.start, end, size, last.height, marks));
		} else {
			runs.add(new Run(start, end, size, position.getYDirAdj(), marks));
		}
	}

	/** The line that the letters make. */
	PrintedLine line(int page) {
		float size = size();
		float height = runs.stream().filter(run -> run.size == size).map(Run::height).findFirst().orElse(0F);
		StringBuilder written = new StringBuilder(text.toString().replaceAll("[\\r\\n\\f]", " "));
		for (Run run : runs) {
			for (int i = run.start; i < run.end && Raised.is(run.size, run.height, size, height); i++) {
				written.setCharAt(i, Raised.of(written.charAt(i)));
			}
		}
		return new PrintedLine(page, height, left, right, size, written.toString(), emphases(), List.copyOf(cells));
	}

	/** The size of most letters. */
	private float size() {
		Map<Float, Integer> sizes = new HashMap<>();
		runs.forEach(run -> sizes.merge(run.size, run.end - run.start, Integer::sum));
		return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0F);
	}

	/** Words that are set off in one way next to each other are one stretch. */
	private List<Emphasis> emphases() {
		List<Emphasis> emphases = new ArrayList<>();
		for (Mark mark : EnumSet.allOf(Mark.class)) {
			TextRange open = null;
			for (Run run : runs) {
				if (run.marks.contains(mark)) {
					boolean goesOn = open != null && text.substring(open.end(), run.start).isBlank();
					if (open != null && !goesOn) {
						emphases.add(new Emphasis(open, mark));
					}
					open = new TextRange(goesOn ? open.start() : run.start, run.end);
				}
			}
			if (open != null) {
				emphases.add(new Emphasis(open, mark));
			}
		}
		return emphases;
	}
}
