package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.SourceDocument;

/** The lines as a plain text, pages apart by form feeds and paragraphs by blank lines, and what is known of its places. */
final class PrintedText {

	/** How much larger than usual the space between two lines is where it parts paragraphs. */
	private static final float PARTING = 1.3F;
	/** How much the size of letters differs between what belongs to different blocks. */
	private static final float OTHER_SIZE = 1.12F;
	/** How much of a column a line fills that goes on in the next one. */
	private static final float FULL = 0.9F;

	private final List<PrintedLine> lines;
	private final StringBuilder text = new StringBuilder();
	private final List<Integer> starts = new ArrayList<>();
	private final Map<Integer, Reason> furniture;
	private final List<PrintedNotes.Note> notes;
	private final List<List<Integer>> tables;
	private final float bodySize;

	PrintedText(List<PrintedLine> lines) {
		this.lines = lines;
		bodySize = TypicalLine.size(lines);
		furniture = PageEdges.of(lines);
		notes = PrintedNotes.of(lines, furniture.keySet(), bodySize);
		Set<Integer> taken = new HashSet<>(furniture.keySet());
		notes.forEach(note -> taken.addAll(note.lines()));
		tables = PrintedTables.of(lines, taken);
		Map<Integer, Integer> rows = new HashMap<>();
		tables.forEach(table -> table.forEach(row -> rows.put(row, table.getFirst())));
		float gap = TypicalLine.gap(lines);
		for (int i = 0; i < lines.size(); i++) {
			boolean parted = !Objects.equals(rows.get(i), rows.get(i - 1));
			text.append(i == 0 ? "" : separator(i, gap, taken, parted));
			starts.add(text.length());
			text.append(lines.get(i).text());
		}
		text.append(lines.isEmpty() ? "" : "\n");
	}

	String text() {
		return text.toString();
	}

	/** The document with notes and tables by their places, headings by the letters' size or weight, and words that are set off. */
	SourceDocument document() {
		PlacedBlocks placed = new PlacedBlocks(text());
		furniture.forEach((line, reason) -> placed.remove(start(line), end(line), reason));
		if (!notes.isEmpty()) {
			new NoteBlocks(placed, this::start, this::end).carve(notes);
		}
		tables.forEach(rows -> TableBlock.carve(rows.stream().map(lines::get).toList(), rows.stream().map(this::start).toList(), placed));
		SourceDocument plain = placed.document();
		HeadingSizes headings = new HeadingSizes(bodySize * OTHER_SIZE, byStart());
		BoldHeadings bold = new BoldHeadings(headings.levels());
		Indents indents = new Indents(byStart());
		List<Block> sized = plain.blocks().stream().map(headings::tell).map(indents::tell).toList();
		List<Block> marked = Emphases.mark(sized, emphases()).stream().map(bold::tell).toList();
		List<Block> referring = RaisedNumbers.tell(marked, text(), RaisedNumbers.of(marked));
		return new SourceDocument(plain.raw(), EndNotes.tell(referring), plain.removals(), plain.conventions());
	}

	private NavigableMap<Integer, PrintedLine> byStart() {
		NavigableMap<Integer, PrintedLine> all = new TreeMap<>();
		for (int i = 0; i < lines.size(); i++) {
			all.put(start(i), lines.get(i));
		}
		return all;
	}

	private int start(int line) {
		return starts.get(line);
	}

	private int end(int line) {
		return starts.get(line) + lines.get(line).text().length();
	}

	/** Where all letters are alike, none are set off. */
	private List<Emphasis> emphases() {
		List<Emphasis> all = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			int start = start(i);
			lines.get(i).emphases().forEach(each -> all.add(each.shifted(start)));
		}
		for (Mark mark : Mark.values()) {
			int letters = all.stream().filter(each -> each.mark() == mark).mapToInt(each -> each.range().length()).sum();
			all.removeIf(each -> each.mark() == mark && letters * 2 > text.length());
		}
		return all;
	}

	private String separator(int i, float gap, Set<Integer> taken, boolean parted) {
		PrintedLine before = lines.get(i - 1);
		PrintedLine line = lines.get(i);
		if (before.page() != line.page()) {
			return "\n\f";
		}
		boolean aside = taken.contains(i) || taken.contains(i - 1);
		float down = line.height() - before.height();
		boolean otherSize = !aside && (line.size() > before.size() * OTHER_SIZE || before.size() > line.size() * OTHER_SIZE);
		boolean otherColumn = down < 0 && line.left() > before.right() && !aside;
		boolean goesOn = otherColumn ? fills(i - 1) : aside || down <= gap * PARTING && down >= 0;
		return goesOn && !otherSize && !parted ? "\n" : "\n\n";
	}

	/** Whether a line goes as far to the right as the one before it. */
	private boolean fills(int i) {
		PrintedLine line = lines.get(i);
		PrintedLine before = i == 0 ? line : lines.get(i - 1);
		return line.right() - line.left() >= FULL * (before.right() - before.left());
	}
}
