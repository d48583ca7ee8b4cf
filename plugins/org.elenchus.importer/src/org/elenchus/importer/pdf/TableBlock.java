package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.pdf.PrintedLine.Cell;

/** Writes the lines of a table as one block: a line for each row, a tab between cells. */
final class TableBlock {

	private TableBlock() {
	}

	static void carve(List<PrintedLine> rows, List<Integer> starts, PlacedBlocks placed) {
		BlockBuilder block = new BlockBuilder(placed.text(), Kind.TABLE);
		int next = starts.getFirst();
		for (int i = 0; i < rows.size(); i++) {
			int start = starts.get(i);
			if (i > 0) {
				block.change("\n", next, start);
			}
			next = row(rows.get(i), start, block);
		}
		placed.part(block.build(), starts.getFirst(), next);
	}

	/** Returns where the row ends. */
	private static int row(PrintedLine row, int start, BlockBuilder block) {
		String text = row.text();
		List<Integer> bounds = new ArrayList<>(row.cells().stream().map(Cell::start).toList());
		bounds.add(text.length());
		int from = 0;
		for (int bound : bounds) {
			String cell = text.substring(from, bound);
			int end = from + cell.stripTrailing().length();
			block.keep(start + from, start + end);
			if (bound < text.length()) {
				block.change("\t", start + end, start + bound);
			} else if (end < bound) {
				block.change("", start + end, start + bound);
			}
			from = bound;
		}
		return start + text.length();
	}
}
