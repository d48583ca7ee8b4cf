package org.elenchus.export.html;

import java.util.Locale;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;

/** Writes findings; their weight is a sign and a word, and a colour besides. */
final class FindingItem {

	private final Sheet sheet;
	private final HtmlWriter html;

	FindingItem(Sheet sheet) {
		this.sheet = sheet;
		this.html = sheet.html();
	}

	void write(Finding finding) {
		start(finding);
		html.close().line();
	}

	/** Opens the item and writes what the finding says. */
	void start(Finding finding) {
		Message message = finding.message();
		html.open("li", "finding " + finding.severity().name().toLowerCase(Locale.ROOT)).line();
		html.open("p", "what").open("b", "severity").open("span").attribute("aria-hidden", "true");
		html.text(sign(finding.severity())).close().text(" " + sheet.label("severity." + finding.severity())).close();
		html.text(" " + message.what()).close().line();
		html.element("p", "why", message.why()).line();
		html.open("p", "remedy").element("b", sheet.label("finding.remedy") + ": ").text(message.remedy()).close().line();
		html.open("p", "rule").element("code", finding.rule()).close().line();
	}

	private static String sign(Severity severity) {
		return switch (severity) {
			case ERROR -> "✖";
			case WARNING -> "▲";
			case INFO -> "●";
		};
	}
}
