package org.elenchus.batch.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.rules.engine.RulePage;

/** The catalogue for people at a terminal. The pages are English; their summary in the reader's language comes first. */
public final class RuleTexts {

	private static final String SUMMARY = "rules.summary";

	private final ReportLabels labels;

	public RuleTexts(Locale language) {
		this.labels = new ReportLabels(language);
	}

	/**
	 * Writes a line for each rule: its id, how much its findings weigh, what it is about, whether it is a hint, and what it asks. Rules
	 * about the same thing stand together.
	 */
	public void list(List<RulePage> pages, Appendable out) throws IOException {
		Columns columns = new Columns(false);
		Map<String, List<RulePage>> groups = pages.stream().collect(Collectors.groupingBy(RulePage::group, LinkedHashMap::new, Collectors.toList()));
		groups.values().forEach(group -> group.forEach(page -> columns
				.add(List.of(page.id(), labels.of(page.severity()), labels.group(page.group()), hint(page), page.question()))));
		columns.write(out);
	}

	/** Writes a rule's page, as Markdown. */
	public void explain(RulePage page, Appendable out) throws IOException {
		out.append(page.id()).append(": ").append(Stream.of(labels.of(page.severity()), hint(page), labels.group(page.group()), since(page))
				.filter(said -> !said.isEmpty()).collect(Collectors.joining(", "))).append("\n\n");
		String summary = page.section(labels.word(SUMMARY));
		if (!summary.isEmpty()) {
			out.append(summary).append("\n\n");
		}
		out.append(english(page)).append('\n');
	}

	private String hint(RulePage page) {
		return page.isHint() ? labels.word("hint") : "";
	}

	private String since(RulePage page) {
		return page.since().isEmpty() ? "" : labels.word("since") + ' ' + page.since();
	}

	/** The page but for its title, which has been said, and its summaries in other languages, which stand at the end. */
	private static String english(RulePage page) {
		String body = page.body().replaceFirst("\\A\\s*# [^\n]*\n", "");
		int end = MessageLanguages.translated().map(code -> new ReportLabels(Locale.of(code)).word(SUMMARY))
				.mapToInt(heading -> body.indexOf("\n## " + heading + "\n")).filter(place -> place >= 0).min().orElse(body.length());
		return body.substring(0, end).strip();
	}
}
