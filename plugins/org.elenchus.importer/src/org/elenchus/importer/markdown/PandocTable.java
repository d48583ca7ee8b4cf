package org.elenchus.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.elenchus.model.text.TextRange;

/** The cells of tables that are drawn with dashes: what stands below each other between their ends, line by line. */
final class PandocTable {

	private final String text;
	private final List<Integer> bounds = new ArrayList<>();

	private PandocTable(String text) {
		this.text = text;
	}

	/** The rows of a grid table: each cell is one stretch of the text for each line of its row. */
	static List<List<List<TextRange>>> grid(String text, List<TextRange> lines) {
		PandocTable table = new PandocTable(text);
		String border = text.substring(lines.getFirst().start(), lines.getFirst().end());
		IntStream.range(0, border.length()).filter(i -> border.charAt(i) == '+').forEach(table.bounds::add);
		List<List<List<TextRange>>> rows = new ArrayList<>();
		List<TextRange> row = new ArrayList<>();
		for (TextRange line : lines) {
			if (text.charAt(line.start()) == '+') {
				table.add(row, rows, 1);
				row.clear();
			} else {
				row.add(line);
			}
		}
		return rows;
	}

	/** The rows of a simple table: one line each; the second one has the dashes. */
	static List<List<List<TextRange>>> simple(String text, List<TextRange> lines) {
		PandocTable table = dashed(text, lines.get(1));
		List<List<List<TextRange>>> rows = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (i != 1 && !text.substring(lines.get(i).start(), lines.get(i).end()).matches("[- \\t\\r]*")) {
				table.add(List.of(lines.get(i)), rows, 0);
			}
		}
		return rows;
	}

	/** The rows of a table whose rows are parted by blank lines; a line of dashes tells the columns. */
	static List<List<List<TextRange>>> multiline(String text, List<TextRange> lines) {
		int columns = 1;
		while (text.substring(lines.get(columns).start(), lines.get(columns).end()).matches(".*[^- \\t\\r].*")) {
			columns++;
		}
		PandocTable table = dashed(text, lines.get(columns));
		List<List<List<TextRange>>> rows = new ArrayList<>();
		List<TextRange> row = new ArrayList<>();
		for (TextRange line : lines) {
			if (text.substring(line.start(), line.end()).matches("[- \\t\\r]*")) {
				table.add(row, rows, 0);
				row.clear();
			} else {
				row.add(line);
			}
		}
		return rows;
	}

	/** A column goes from where its dashes start to where those of the next one do. */
	private static PandocTable dashed(String text, TextRange line) {
		PandocTable table = new PandocTable(text);
		String dashes = text.substring(line.start(), line.end());
		int first = dashes.indexOf('-');
		table.bounds.add(0);
		IntStream.range(first + 1, dashes.length()).filter(i -> dashes.charAt(i) == '-' && dashes.charAt(i - 1) != '-').forEach(table.bounds::add);
		table.bounds.add(Integer.MAX_VALUE);
		return table;
	}

	private void add(List<TextRange> lines, List<List<List<TextRange>>> rows, int border) {
		if (lines.isEmpty()) {
			return;
		}
		List<List<TextRange>> row = new ArrayList<>();
		for (int i = 0; i + 1 < bounds.size(); i++) {
			List<TextRange> cell = new ArrayList<>();
			for (TextRange line : lines) {
				int start = Math.min(line.end(), line.start() + bounds.get(i) + border);
				int end = bounds.get(i + 1) > line.length() ? line.end() : line.start() + bounds.get(i + 1);
				stripped(start, Math.max(start, end), cell);
			}
			row.add(cell);
		}
		rows.add(row);
	}

	/** A line that is shorter than its border may end in a bar, which is no text. */
	private void stripped(int start, int end, List<TextRange> cell) {
		String words = text.substring(start, end);
		String rest = words.strip();
		String bare = end > start && rest.endsWith("|") && !rest.endsWith("\\|") ? rest.substring(0, rest.length() - 1).strip() : rest;
		int from = start + words.indexOf(rest);
		if (!bare.isEmpty()) {
			cell.add(new TextRange(from, from + bare.length()));
		}
	}
}
