package org.elenchus.batch.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.text.Cells;
import org.elenchus.model.text.Shown;

/** Rows of words under each other, as a terminal shows them; of numbers, the last digits stand under each other. */
final class Columns {

	private static final String GAP = "  ";

	private final List<List<String>> rows = new ArrayList<>();
	private final boolean numbers;

	/** @param numbers whether all columns but the first hold numbers */
	Columns(boolean numbers) {
		this.numbers = numbers;
	}

	void add(List<String> row) {
		List<String> shown = new ArrayList<>(row.stream().map(Shown::of).toList());
		shown.set(0, Shown.line(shown.getFirst()));
		rows.add(shown);
	}

	void write(Appendable out) throws IOException {
		List<Integer> widths = widths();
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < row.size(); i++) {
				String space = " ".repeat(widths.get(i) - width(row.get(i)));
				boolean right = numbers && i > 0;
				line.append(i > 0 ? GAP : "").append(right ? space : "").append(row.get(i)).append(right ? "" : space);
			}
			out.append(line.toString().stripTrailing()).append('\n');
		}
	}

	private List<Integer> widths() {
		List<Integer> widths = new ArrayList<>();
		for (List<String> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				if (i == widths.size()) {
					widths.add(0);
				}
				widths.set(i, Math.max(widths.get(i), width(row.get(i))));
			}
		}
		return widths;
	}

	private static int width(String cell) {
		return Cells.between(cell, 0, cell.length(), Integer.MAX_VALUE);
	}
}
