package org.elenchus.batch.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.elenchus.model.text.Cells;
import org.elenchus.model.evidence.Impact;
import org.elenchus.model.text.Shown;

/** For people: a line for each claim that loses support. */
public final class ImpactTable implements ImpactFormat {

	private static final int WIDEST = 60;
	private static final String GAP = "  ";

	private final ImpactLabels labels;

	public ImpactTable(Locale language) {
		this.labels = new ImpactLabels(language);
	}

	@Override
	public void write(String source, List<Impact> impacts, Appendable out) throws IOException {
		if (!impacts.isEmpty()) {
			out.append(Shown.line(labels.title(source))).append("\n\n");
			table(impacts, out);
			out.append('\n');
		}
		out.append(labels.summary(impacts)).append('\n');
	}

	private void table(List<Impact> impacts, Appendable out) throws IOException {
		ImpactPlaces places = new ImpactPlaces();
		List<List<String>> rows = new ArrayList<>(List.of(labels.columns()));
		impacts.forEach(impact -> rows.add(List.of(Shown.name(places.of(impact)), labels.of(impact),
				brief(String.join(", ", ImpactPlaces.fallen(impact))), brief(words(impact)))));
		int[] widths = new int[rows.getFirst().size()];
		rows.forEach(row -> {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], width(row.get(i)));
			}
		});
		for (List<String> row : rows) {
			line(row, widths, out);
		}
	}

	private static void line(List<String> row, int[] widths, Appendable out) throws IOException {
		for (int i = 0; i < widths.length - 1; i++) {
			out.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)))).append(GAP);
		}
		out.append(row.getLast()).append('\n');
	}

	private static String words(Impact impact) {
		return impact.claim().words().isBlank() ? impact.claim().key() : impact.claim().words();
	}

	/** As much of a text as fits into a column, in one line. */
	private static String brief(String text) {
		String line = text.substring(0, Math.min(text.length(), 10 * WIDEST)).strip().replaceAll("\\s+", " ");
		int end = Cells.forward(line, 0, line.length(), WIDEST);
		return Shown.of(line.substring(0, end).stripTrailing()) + (end < line.length() ? " …" : "");
	}

	private static int width(String text) {
		return Cells.between(text, 0, text.length(), Integer.MAX_VALUE);
	}
}
