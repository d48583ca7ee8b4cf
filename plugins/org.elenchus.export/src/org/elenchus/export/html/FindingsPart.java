package org.elenchus.export.html;

import org.elenchus.export.reading.findings.FindingGroup;
import org.elenchus.export.reading.words.Excerpt;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.text.LineIndex;

/** All findings by rule, each with a link to the words it is about. */
final class FindingsPart {

	private static final int LONGEST_EXCERPT = 90;

	private final Sheet sheet;
	private final HtmlWriter html;
	private final FindingItem item;
	private final LineIndex lines;

	FindingsPart(Sheet sheet) {
		this.sheet = sheet;
		this.html = sheet.html();
		this.item = new FindingItem(sheet);
		this.lines = new LineIndex(sheet.reading().edition().text());
	}

	void write() {
		html.open("section", "findings-part").attribute("id", "findings").attribute("aria-labelledby", "findings-heading");
		sheet.own().line();
		html.open("h2").attribute("id", "findings-heading").text(sheet.label("findings")).close().line();
		if (sheet.reading().findings().isEmpty()) {
			html.element("p", "none", sheet.label("findings.none")).line();
		}
		FindingGroup.of(sheet.reading().findings()).forEach(this::write);
		html.close().line();
	}

	private void write(FindingGroup group) {
		html.open("section", FindingItem.style(group.kind())).line();
		html.open("h3");
		item.severity(group.kind());
		html.text(" ").element("code", group.kind().rule());
		html.text(" ").element("span", "times", sheet.label("finding.times", group.findings().size())).close().line();
		item.reasons(group.kind());
		html.open("ul").line();
		group.findings().forEach(this::write);
		html.close().close().line();
	}

	private void write(Finding finding) {
		html.open("li").element("span", "what", finding.message().what()).text(" ");
		html.open("span", "place-of-finding");
		String words = Excerpt.of(words(finding), LONGEST_EXCERPT);
		sheet.reading().places().target(finding).ifPresentOrElse(target -> {
			html.open("a").attribute("href", "#" + target);
			sheet.theirs().text(words).close();
		}, () -> html.element("q", words));
		int line = lines.line(finding.range().start());
		html.text(" ").element("span", "line", "(" + sheet.label("finding.line", line) + ")").close().close().line();
	}

	/** The words of the claim that the finding is about or, without one, what stands there in the file. */
	private String words(Finding finding) {
		String file = sheet.reading().edition().text();
		int start = Math.min(finding.range().start(), file.length());
		int end = Math.min(finding.range().end(), file.length());
		return sheet.reading().places().owner(finding).map(view -> view.claim().words()).filter(words -> !words.isBlank())
				.orElseGet(() -> file.substring(start, end));
	}
}
