package org.elenchus.export.html;

import java.util.List;

import org.elenchus.export.reading.names.NameEntry;

/** The index of names: each with the ways in which it is written, and the claims that it has to do with. */
final class NamesPart {

	private final PageContext context;
	private final HtmlWriter html;
	private final ClaimNumbers numbers;

	NamesPart(PageContext context) {
		this.context = context;
		this.html = context.html();
		this.numbers = new ClaimNumbers(context);
	}

	void write() {
		List<NameEntry> names = context.reading().names().sorted();
		if (names.isEmpty()) {
			return;
		}
		html.open("section", "names").attribute("id", "names").attribute("role", "doc-index");
		html.attribute("aria-labelledby", "names-heading");
		context.own().line();
		html.open("h2").attribute("id", "names-heading").text(context.label("names")).close().open("ul").line();
		names.forEach(this::entry);
		html.close().close().line();
	}

	private void entry(NameEntry entry) {
		html.open("li").attribute("id", entry.id()).open("p", "reference").open("b", "form");
		context.theirs().text(entry.form()).close();
		if (!entry.name().getVariants().isEmpty()) {
			html.text(", " + context.label("names.variants") + " ").open("span");
			context.theirs().text(String.join("; ", entry.name().getVariants())).close();
		}
		html.close().line();
		numbers.write("names.about", entry.about());
		numbers.write("names.spoken", entry.spoken());
		html.close().line();
	}
}
