package org.elenchus.export.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.edition.Item;

/** Divides a paragraph into the cells of a table: its lines are rows, and tabs part the cells of each. */
final class Cells {

	private static final Pattern BOUND = Pattern.compile("\t|\r\n|\r|\n");

	private final List<List<List<Item>>> rows = new ArrayList<>();

	private Cells(Block block) {
		startRow();
		block.items().forEach(this::add);
	}

	/** The rows of a table; each cell has one paragraph. */
	static List<List<List<Block>>> of(Block block) {
		List<List<List<Block>>> rows = new ArrayList<>();
		new Cells(block).rows.forEach(row -> rows.add(paragraphs(row)));
		return rows;
	}

	/** Adds a paragraph to a table: its first cell goes on with the last one there. */
	static void goOn(List<List<List<Block>>> rows, Block block) {
		List<List<List<Block>>> more = of(block);
		List<List<Block>> lastRow = rows.getLast();
		List<List<Block>> firstRow = more.removeFirst();
		lastRow.getLast().addAll(firstRow.removeFirst());
		lastRow.addAll(firstRow);
		rows.addAll(more);
	}

	private static List<List<Block>> paragraphs(List<List<Item>> row) {
		List<List<Block>> cells = new ArrayList<>();
		row.forEach(cell -> cells.add(new ArrayList<>(List.of(new Block(0, cell)))));
		return cells;
	}

	private void startRow() {
		rows.add(new ArrayList<>());
		startCell();
	}

	private void startCell() {
		rows.getLast().add(new ArrayList<>());
	}

	private void add(Item item) {
		if (item instanceof Item.Words words) {
			words(words);
		} else {
			cell().add(item);
		}
	}

	private void words(Item.Words words) {
		Matcher bound = BOUND.matcher(words.text());
		int start = 0;
		while (bound.find()) {
			piece(words, start, bound.start());
			if (bound.group().equals("\t")) {
				startCell();
			} else {
				startRow();
			}
			start = bound.end();
		}
		piece(words, start, words.text().length());
	}

	private void piece(Item.Words words, int start, int end) {
		if (start < end) {
			cell().add(new Item.Words(words.text().substring(start, end), words.start() + start));
		}
	}

	private List<Item> cell() {
		return rows.getLast().getLast();
	}
}
