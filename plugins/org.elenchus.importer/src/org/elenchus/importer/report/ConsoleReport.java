package org.elenchus.importer.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.raw.RawText;
import org.elenchus.importer.report.ImportReport.Doubtful;
import org.elenchus.importer.report.ImportReport.Suggested;
import org.elenchus.model.text.Shown;

/** For people: what was found and done, in sums. */
public final class ConsoleReport {

	private static final int EXAMPLES = 3;
	private static final int LONGEST = 40;

	private final ImportLabels labels;

	/** @param language the language of the report's own words */
	public ConsoleReport(Locale language) {
		this.labels = new ImportLabels(language);
	}

	/**
	 * Writes the report of an import; {@code out} stays open.
	 *
	 * @throws IOException if {@code out} does
	 */
	public void write(ImportReport report, Appendable out) throws IOException {
		RawText raw = report.document().raw();
		out.append(Shown.line(labels.say(raw.faithful() ? "input" : "input.extracted", shown(report.name()), raw.text().length(),
				raw.charset().name()))).append('\n');
		Map<String, List<String>> rows = rows(report);
		int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
		for (Map.Entry<String, List<String>> row : rows.entrySet()) {
			String head = row.getKey();
			for (String line : row.getValue()) {
				out.append("  ").append(head).append(" ".repeat(width - head.length() + 2)).append(line).append('\n');
				head = "";
			}
		}
	}

	private Map<String, List<String>> rows(ImportReport report) {
		Map<String, List<String>> rows = new LinkedHashMap<>();
		row(rows, "blocks", sums(report.kinds(), kind -> "kind." + kind.label()));
		row(rows, "notes", notes(report.notes()));
		Map<String, Integer> counts = new LinkedHashMap<>(report.document().conventions().counts());
		row(rows, "hyphens", sums(taken(counts, "hyphens-"), name -> "count." + name));
		row(rows, "characters", sums(taken(counts, "characters-"), name -> "count." + name));
		row(rows, "other", sums(counts, name -> "count." + name));
		row(rows, "removed", sums(counted(report.furniture(), removal -> removal.reason().label()), name -> "reason." + name));
		row(rows, "suspects", suspects(report.doubtful()));
		row(rows, "apparatus", apparatus(report));
		row(rows, "conventions", conventions(report.document().conventions()));
		return rows;
	}

	private void row(Map<String, List<String>> rows, String name, List<String> lines) {
		if (!lines.isEmpty()) {
			rows.put(labels.word(name), lines);
		}
	}

	/** Takes those out whose names start so. */
	private static Map<String, Integer> taken(Map<String, Integer> counts, String start) {
		Map<String, Integer> taken = new LinkedHashMap<>(counts);
		taken.keySet().removeIf(name -> !name.startsWith(start));
		counts.keySet().removeAll(taken.keySet());
		return taken;
	}

	private static <T> Map<String, Integer> counted(List<T> things, Function<T, String> name) {
		return things.stream().collect(Collectors.toMap(name, thing -> 1, Integer::sum, LinkedHashMap::new));
	}

	/** All that are not zero, in one line. */
	private <T> List<String> sums(Map<T, Integer> counts, Function<T, String> key) {
		String line = counts.entrySet().stream().filter(each -> each.getValue() > 0)
				.map(each -> labels.count(key.apply(each.getKey()), each.getValue())).collect(Collectors.joining(", "));
		return line.isEmpty() ? List.of() : List.of(line);
	}

	private List<String> notes(NoteCounts notes) {
		if (notes.found() + notes.withoutMarker() == 0) {
			return List.of();
		}
		return List.of(labels.say("notes.found", notes.found(), notes.linked(), notes.withoutBody(), notes.withoutMarker()),
				labels.say("notes.order", notes.gaps(), notes.duplicates(), notes.restarts()));
	}

	private List<String> suspects(List<Doubtful> suspects) {
		Map<String, List<Doubtful>> byReason = suspects.stream()
				.collect(Collectors.groupingBy(Doubtful::reason, LinkedHashMap::new, Collectors.toList()));
		List<String> lines = new ArrayList<>();
		byReason.forEach((reason, all) -> lines.add(labels.count("suspect." + reason, all.size()) + ": "
				+ all.stream().limit(EXAMPLES).map(ConsoleReport::example).collect(Collectors.joining(", "))
				+ (all.size() > EXAMPLES ? ", …" : "")));
		return lines;
	}

	/** What the notes cite, and by reason what became no citation. */
	private List<String> apparatus(ImportReport report) {
		if (!report.apparatus().isAsked()) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		lines.add(labels.say("apparatus.cited", report.apparatus().cited(), report.apparatus().resolved(), report.suggested().size()));
		Map<String, List<Suggested>> byReason = report.suggested().stream()
				.collect(Collectors.groupingBy(Suggested::reason, LinkedHashMap::new, Collectors.toList()));
		byReason.forEach((reason, all) -> lines.add(labels.count("suggestion." + reason, all.size()) + ": "
				+ all.stream().limit(EXAMPLES).map(this::example).collect(Collectors.joining("; ")) + (all.size() > EXAMPLES ? "; …" : "")));
		return lines;
	}

	private String example(Suggested each) {
		String words = labels.say("apparatus.note", shown(each.note()), shown(each.words()));
		return words + (each.candidates().isEmpty() ? "" : " → " + shown(String.join(", ", each.candidates())));
	}

	private static String example(Doubtful each) {
		return shown(each.words()) + (each.suggestion().isEmpty() ? "" : " → " + shown(each.suggestion()));
	}

	private List<String> conventions(Conventions conventions) {
		return conventions.detected().entrySet().stream()
				.map(each -> labels.nameOf("convention." + each.getKey()) + ": " + labels.nameOf("convention." + each.getValue()))
				.toList();
	}

	private static String shown(String text) {
		return text.codePointCount(0, text.length()) <= LONGEST ? Shown.of(text)
				: Shown.of(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…";
	}
}
