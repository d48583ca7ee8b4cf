package org.elenchus.importer.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;

/** Tells block quotations: all their lines start farther to the right than those of their column. */
final class Indents {

	/** How many of all lines start where a column does, at least. */
	private static final double COLUMN = 0.15;
	/** How far a quotation is indented, as a multiple of the size of the letters. */
	private static final float LEAST = 1;
	private static final float MOST = 8;
	private static final int FEWEST_LINES = 2;

	private final NavigableMap<Integer, PrintedLine> lines;
	private final List<Integer> columns;

	/** The lines by their raw starts. */
	Indents(NavigableMap<Integer, PrintedLine> lines) {
		this.lines = lines;
		Map<Integer, Integer> lefts = new HashMap<>();
		lines.values().forEach(line -> lefts.merge(Math.round(line.left()), 1, Integer::sum));
		columns = lefts.entrySet().stream().filter(left -> left.getValue() >= COLUMN * lines.size()).map(Map.Entry::getKey).sorted().toList();
	}

	Block tell(Block block) {
		if (block.kind() != Kind.PARAGRAPH || block.end() <= block.start()) {
			return block;
		}
		Integer first = lines.floorKey(block.start());
		Collection<PrintedLine> own = lines.subMap(first == null ? 0 : first, true, block.end(), false).values();
		boolean indented = own.size() >= FEWEST_LINES && own.stream().allMatch(this::isIndented);
		return !indented ? block
				: new Block(Kind.BLOCKQUOTE, 0, block.label(), block.pieces(), block.markers(), block.styles(), block.suspects());
	}

	private boolean isIndented(PrintedLine line) {
		float indent = MOST * line.size() + 1;
		for (int column : columns) {
			if (column <= line.left() + 1) {
				indent = line.left() - column;
			}
		}
		return indent > LEAST * line.size() && indent < MOST * line.size();
	}
}
