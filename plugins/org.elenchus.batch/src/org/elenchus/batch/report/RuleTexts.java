package org.elenchus.batch.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.elenchus.rules.engine.RulePage;

/** The catalogue for people at a terminal. The pages are English; what they say in Dutch comes first where Dutch is spoken. */
public final class RuleTexts {

	private static final String SUMMARY = "Samenvatting";

	private final Locale language;
	private final Labels labels;

	public RuleTexts(Locale language) {
		this.language = language;
		this.labels = new Labels(language);
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
		String dutch = page.section(SUMMARY);
		if (language.getLanguage().equals("nl") && !dutch.isEmpty()) {
			out.append(dutch).append("\n\n");
		}
		out.append(english(page)).append('\n');
	}

	private String hint(RulePage page) {
		return page.isHint() ? labels.word("hint") : "";
	}

	/** The page but for its title, which has been said, and its summary in Dutch. */
	private static String english(RulePage page) {
		String body = page.body().replaceFirst("\\A\\s*# [^\n]*\n", "");
		int summary = body.indexOf("\n## " + SUMMARY + "\n");
		return (summary < 0 ? body : body.substring(0, summary)).strip();
	}
}
