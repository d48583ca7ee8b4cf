package org.elenchus.export.html;

import java.util.Locale;

import org.elenchus.export.reading.findings.FindingGroup;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Severity;

/** Writes what findings say; their weight is a sign and a word, and a colour besides. */
final class FindingItem {

	private final PageContext context;
	private final HtmlWriter html;

	FindingItem(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	/** Writes a finding with all it says, as an item of a list. */
	void write(Finding finding) {
		FindingGroup.Kind kind = FindingGroup.Kind.of(finding);
		html.open("li", style(kind)).line();
		html.open("p", "what");
		severity(kind);
		html.text(" " + finding.message().what()).close().line();
		reasons(kind);
		html.close().line();
	}

	static String style(FindingGroup.Kind kind) {
		return "finding " + kind.severity().name().toLowerCase(Locale.ROOT);
	}

	void severity(FindingGroup.Kind kind) {
		html.open("b", "severity").open("span").attribute("aria-hidden", "true").text(sign(kind.severity())).close();
		html.text(" " + context.label("severity." + kind.severity())).close();
	}

	/** Writes why a rule asks and what would settle it. */
	void reasons(FindingGroup.Kind kind) {
		html.element("p", "why", kind.why()).line();
		html.open("p", "remedy").element("b", context.label("finding.remedy") + ": ").text(kind.remedy()).close().line();
	}

	private static String sign(Severity severity) {
		return switch (severity) {
			case ERROR -> "✖";
			case WARNING -> "▲";
			case INFO -> "●";
		};
	}
}
