package org.elenchus.export.html;

import org.elenchus.export.reading.findings.FindingGroup;
import org.elenchus.export.reading.words.Excerpt;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.text.LineIndex;

/** All findings by rule, each with a link to the words it is about. */
final class FindingsPart {

	private static final int LONGEST_EXCERPT = 90;

	private final PageContext context;
	private final HtmlWriter html;
	private final FindingItem item;
	private final LineIndex lines;

	FindingsPart(PageContext context) {
		this.context = context;
		this.html = context.html();
		this.item = new FindingItem(context);
		this.lines = new LineIndex(context.reading().edition().text());
	}

	void write() {
		html.open("section", "findings-part").attribute("id", "findings").attribute("aria-labelledby", "findings-heading");
		context.own().line();
		html.open("h2").attribute("id", "findings-heading").text(context.label("findings")).close().line();
		if (context.reading().findings().isEmpty()) {
			html.element("p", "none", context.label("findings.none")).line();
		}
		FindingGroup.of(context.reading().findings()).forEach(this::write);
		html.close().line();
	}

	private void write(FindingGroup group) {
		html.open("section", FindingItem.style(group.kind())).line();
		html.open("h3");
		item.severity(group.kind());
		html.text(" ").element("code", group.kind().rule());
		html.text(" ").element("span", "times", context.label("finding.times", group.findings().size())).close().line();
		item.reasons(group.kind());
		html.open("ul").line();
		group.findings().forEach(this::write);
		html.close().close().line();
	}

	private void write(Finding finding) {
		html.open("li").element("span", "what", finding.message().what()).text(" ");
		html.open("span", "place-of-finding");
		String words = Excerpt.of(words(finding), LONGEST_EXCERPT);
		context.reading().places().target(finding).ifPresentOrElse(target -> {
			html.open("a").attribute("href", "#" + target);
			context.theirs().text(words).close();
		}, () -> html.element("q", words));
		int line = lines.line(finding.range().start());
		html.text(" ").element("span", "line", "(" + context.label("finding.line", line) + ")").close().close().line();
	}

	/** The words of the claim that the finding is about or, without one, what stands there in the file. */
	private String words(Finding finding) {
		String file = context.reading().edition().text();
		int start = Math.min(finding.range().start(), file.length());
		int end = Math.min(finding.range().end(), file.length());
		return context.reading().places().owner(finding).map(view -> view.claim().words()).filter(words -> !words.isBlank())
				.orElseGet(() -> file.substring(start, end));
	}
}
