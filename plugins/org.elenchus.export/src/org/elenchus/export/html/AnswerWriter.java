package org.elenchus.export.html;

import java.util.Set;

/** Writes what somebody answers to a question. */
final class AnswerWriter {

	/** Answers that the page says in its own words. */
	private static final Set<String> OWN = Set.of("yes", "no", "open");

	private final PageContext context;

	AnswerWriter(PageContext context) {
		this.context = context;
	}

	/** @param says {@code yes}, {@code no}, {@code open}, a value, a date, or a name by its key */
	void write(String says) {
		HtmlWriter html = context.html().open("strong");
		if (OWN.contains(says)) {
			html.text(context.label("answer." + says)).close();
		} else {
			context.theirs().text(context.reading().speakers().name(says)).close();
		}
	}
}
