package org.elenchus.export.html;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.text.LineIndex;

/** The list of all findings, each with a link to the words it is about. */
final class FindingsPart {

	private static final int LONGEST_EXCERPT = 90;

	private final Sheet sheet;
	private final HtmlWriter html;
	private final LineIndex lines;

	FindingsPart(Sheet sheet) {
		this.sheet = sheet;
		this.html = sheet.html();
		this.lines = new LineIndex(sheet.edition().text());
	}

	void write() {
		html.open("section", "findings-part").attribute("id", "findings").attribute("aria-labelledby", "findings-heading");
		sheet.own().line();
		html.open("h2").attribute("id", "findings-heading").text(sheet.label("findings")).close().line();
		if (sheet.findings().isEmpty()) {
			html.element("p", "none", sheet.label("findings.none")).line();
		} else {
			html.open("ol", "findings").line();
			sheet.findings().forEach(this::write);
			html.close().line();
		}
		html.close().line();
	}

	private void write(Finding finding) {
		new FindingItem(sheet).start(finding);
		html.open("p", "place-of-finding");
		String words = excerpt(finding);
		sheet.places().target(finding).ifPresentOrElse(target -> {
			html.open("a").attribute("href", "#" + target);
			sheet.theirs().text(words).close();
		}, () -> html.element("q", words));
		html.text(" (" + sheet.label("finding.line", lines.line(finding.range().start())) + ")");
		html.close().close().line();
	}

	/** The words that the finding is about, as they stand in the file. */
	private String excerpt(Finding finding) {
		String text = sheet.edition().text();
		int start = Math.min(finding.range().start(), text.length());
		int end = Math.min(finding.range().end(), text.length());
		return Excerpt.of(text.substring(start, end), LONGEST_EXCERPT);
	}
}
