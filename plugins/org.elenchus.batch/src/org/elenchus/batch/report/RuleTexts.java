package org.elenchus.batch.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.elenchus.rules.engine.RulePage;

/** The catalogue for people at a terminal. The pages are English; their summary in the reader's language comes first. */
public final class RuleTexts {

	private static final String SUMMARY = "rules.summary";

	private final ReportLabels labels;

	public RuleTexts(Locale language) {
		this.labels = new ReportLabels(language);
	}

	/** Writes a line for each rule: its id, how much its findings weigh, whether it is a hint, and what it asks. */
	public void list(List<RulePage> pages, Appendable out) throws IOException {
		Columns columns = new Columns(false);
		pages.forEach(page -> columns.add(List.of(page.id(), labels.of(page.severity()), hint(page), page.question())));
		columns.write(out);
	}

	/** Writes a rule's page, as Markdown. */
	public void explain(RulePage page, Appendable out) throws IOException {
		out.append(page.id()).append(": ").append(labels.of(page.severity()))
				.append(page.isHint() ? ", " + labels.word("hint") : "").append("\n\n");
		String summary = page.section(labels.word(SUMMARY));
		if (!summary.isEmpty()) {
			out.append(summary).append("\n\n");
		}
		out.append(english(page)).append('\n');
	}

	private String hint(RulePage page) {
		return page.isHint() ? labels.word("hint") : "";
	}

	/** The page but for its title, which has been said, and its summaries in other languages, which stand at the end. */
	private static String english(RulePage page) {
		String body = page.body().replaceFirst("\\A\\s*# [^\n]*\n", "");
		int end = MessageLanguages.translated().map(code -> new ReportLabels(Locale.of(code)).word(SUMMARY))
				.mapToInt(heading -> body.indexOf("\n## " + heading + "\n")).filter(place -> place >= 0).min().orElse(body.length());
		return body.substring(0, end).strip();
	}
}
