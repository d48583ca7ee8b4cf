package org.elenchus.export.html;

import java.util.List;

import org.elenchus.export.reading.claims.Remark;
import org.elenchus.model.Exemption;

/** Writes what the edition does not ask, why not, who says so and when. */
final class ExceptionList {

	private final Sheet sheet;
	private final HtmlWriter html;

	ExceptionList(Sheet sheet) {
		this.sheet = sheet;
		this.html = sheet.html();
	}

	void write(List<Exemption> exemptions) {
		if (exemptions.isEmpty()) {
			return;
		}
		html.open("ul", "exceptions").line();
		for (Exemption exemption : exemptions) {
			html.open("li").text(rule(exemption.getRule()));
			RemarkWriter.write(sheet, Remark.of(exemption), ": ");
			html.close().line();
		}
		html.close().line();
	}

	/** What the rule does not ask, in words; of a rule that this bundle has no words for, its name. */
	private String rule(String rule) {
		String name = "exception." + rule;
		return sheet.reading().labels().has(name) ? sheet.label(name) : sheet.label("exception.rule", rule.replace('-', ' '));
	}
}
