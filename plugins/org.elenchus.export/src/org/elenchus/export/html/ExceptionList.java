package org.elenchus.export.html;

import java.util.List;

import org.elenchus.export.reading.claims.Remark;
import org.elenchus.model.Exemption;

/** Writes what the edition does not ask, why not, who says so and when. */
final class ExceptionList {

	private final PageContext context;
	private final HtmlWriter html;

	ExceptionList(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	void write(List<Exemption> exemptions) {
		if (exemptions.isEmpty()) {
			return;
		}
		html.open("ul", "exceptions").line();
		for (Exemption exemption : exemptions) {
			html.open("li").text(rule(exemption.getRule()));
			RemarkWriter.write(context, Remark.of(exemption), ": ");
			html.close().line();
		}
		html.close().line();
	}

	/** What the rule does not ask, in words; of a rule that this bundle has no words for, its name. */
	private String rule(String rule) {
		String name = "exception." + rule;
		return context.reading().labels().has(name) ? context.label(name) : context.label("exception.rule", rule.replace('-', ' '));
	}
}
