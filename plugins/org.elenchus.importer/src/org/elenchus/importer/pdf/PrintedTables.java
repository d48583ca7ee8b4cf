package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds tables: lines below each other with as many wide gaps, behind which words start below each other. Notes whose numbers stand in a
 * column of their own look alike; they count, and the text refers to them.
 */
final class PrintedTables {

	private static final int FEWEST = 2;
	/** How far apart, in points, what stands below each other may start. */
	private static final float NEAR = 4;
	private static final Pattern LABEL = Pattern.compile("[^\\p{L}\\p{N}]|\\(?(?:[0-9]{1,3}|[A-Za-z]|[ivxlcIVXLC]{1,6})[.)]|[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

	private final List<PrintedLine> lines;
	private final Set<String> referred;
	private final List<List<Integer>> tables = new ArrayList<>();

	private PrintedTables(List<PrintedLine> lines) {
		this.lines = lines;
		this.referred = References.in(lines);
	}

	/** The places of the lines of each table. */
	static List<List<Integer>> of(List<PrintedLine> lines, Set<Integer> taken) {
		PrintedTables found = new PrintedTables(lines);
		List<Integer> open = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			boolean row = !taken.contains(i) && isRow(lines.get(i));
			if (!open.isEmpty() && !(row && isBelow(lines.get(open.getLast()), lines.get(i)))) {
				found.close(open);
			}
			if (row) {
				open.add(i);
			}
		}
		found.close(open);
		return found.tables;
	}

	private void close(List<Integer> open) {
		if (open.size() >= FEWEST && !areNotes(open)) {
			tables.add(List.copyOf(open));
		}
		open.clear();
	}

	private boolean areNotes(List<Integer> rows) {
		int before = note(rows.getFirst()) - 1;
		for (int row : rows) {
			int number = note(row);
			if (number < 0 || number != 1 && number != before + 1) {
				return false;
			}
			before = number;
		}
		return true;
	}

	/** The number to which the text refers that alone stands before the gap of a line; -1 if there is none. */
	private int note(int row) {
		PrintedLine line = lines.get(row);
		String first = line.text().substring(0, line.cells().getFirst().start()).strip();
		boolean lone = line.cells().size() == 1 && NUMBER.matcher(first).matches() && referred.contains(first);
		return lone ? Integer.parseInt(first) : -1;
	}

	/** What stands behind a bullet or a number is no cell. */
	private static boolean isRow(PrintedLine line) {
		return !line.cells().isEmpty() && !LABEL.matcher(line.text().substring(0, line.cells().getFirst().start()).strip()).matches();
	}

	private static boolean isBelow(PrintedLine above, PrintedLine below) {
		if (above.page() != below.page() || above.cells().size() != below.cells().size() || below.height() <= above.height()) {
			return false;
		}
		int aligned = Math.abs(above.right() - below.right()) < NEAR ? 1 : 0;
		for (int i = 0; i < above.cells().size(); i++) {
			aligned += Math.abs(above.cells().get(i).left() - below.cells().get(i).left()) < NEAR ? 1 : 0;
		}
		return aligned * 2 >= above.cells().size();
	}
}
