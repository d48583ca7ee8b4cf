package org.elenchus.batch.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.model.text.Cells;
import org.elenchus.model.text.Shown;
import org.elenchus.rules.engine.LeftOpen;
import org.elenchus.rules.metrics.EditionMetrics;
import org.elenchus.rules.metrics.EditionMetrics.ChapterMetrics;
import org.elenchus.rules.metrics.Metrics;
import org.elenchus.rules.metrics.Tally;

/** Numbers for people: a row for each edition and chapter, and below it grades, schools and doubts of all together. */
public final class StatsTable {

	private static final List<String> HEAD = List.of("claims", "sourced", "primary", "contested", "countered", "unanswered");
	private static final int LONGEST = 40;

	private final ReportLabels labels;

	/** @param language the language of the table's own words */
	public StatsTable(Locale language) {
		this.labels = new ReportLabels(language);
	}

	/**
	 * Writes the table; {@code out} stays open.
	 *
	 * @throws IOException if {@code out} does
	 */
	public void write(Stats stats, Appendable out) throws IOException {
		Metrics metrics = stats.metrics();
		Columns columns = new Columns(true);
		columns.add(Stream.concat(Stream.of(""), HEAD.stream().map(this::word)).toList());
		metrics.editions().forEach(edition -> add(columns, edition));
		if (metrics.editions().size() > 1) {
			columns.add(row(word("total"), metrics.total()));
		}
		columns.write(out);
		out.append('\n');
		writeRest(metrics.total(), stats, out);
		writeLeftOpen(stats.leftOpen(), out);
	}

	private void writeLeftOpen(List<LeftOpen> leftOpen, Appendable out) throws IOException {
		if (leftOpen.isEmpty()) {
			return;
		}
		out.append('\n').append(word("undecided")).append('\n');
		Columns columns = new Columns(false);
		leftOpen.forEach(open -> columns.add(List.of("  " + open.rule(), labels.number(open.count()), open.reason())));
		columns.write(out);
	}

	private void add(Columns columns, EditionMetrics edition) {
		columns.add(row(Shown.name(edition.location()), edition.total()));
		if (edition.chapters().size() > 1 || !edition.chapters().getFirst().title().isEmpty()) {
			for (ChapterMetrics chapter : edition.chapters()) {
				String title = chapter.title().isEmpty() ? word("untitled") : chapter.title();
				columns.add(row("  " + brief(title), chapter.tally()));
			}
		}
	}

	private List<String> row(String name, Tally tally) {
		return Stream.concat(Stream.of(name), IntStream.of(tally.claims(), tally.sourced(), tally.primary(), tally.contested(),
				tally.countered(), tally.unanswered()).mapToObj(labels::number)).toList();
	}

	private static String brief(String title) {
		int end = Cells.forward(title, 0, title.length(), LONGEST);
		return end == title.length() ? title : title.substring(0, end) + "…";
	}

	private void writeRest(Tally tally, Stats stats, Appendable out) throws IOException {
		Columns columns = new Columns(false);
		columns.add(List.of(word("grades"), numbers(tally.grades(), word("ungraded"), tally.ungraded())));
		columns.add(List.of(word("schools"), numbers(tally.schools(), word("unschooled"), tally.unschooled())));
		columns.add(List.of(word("doubts"), tally.doubts().entrySet().stream()
				.map(age -> word("doubts." + age.getKey().name()) + " " + labels.number(age.getValue())).collect(Collectors.joining(", "))));
		if (!stats.questions().isEmpty()) {
			columns.add(List.of(word("questions"), labels.questions(stats.questions().size(), stats.open(), stats.divided())));
		}
		columns.write(out);
	}

	private String numbers(Map<String, Integer> numbers, String none, int without) {
		List<String> parts = new ArrayList<>();
		numbers.forEach((name, number) -> parts.add(name + " " + labels.number(number)));
		parts.add(none + " " + labels.number(without));
		return String.join(", ", parts);
	}

	private String word(String key) {
		return labels.word("stats." + key);
	}
}
