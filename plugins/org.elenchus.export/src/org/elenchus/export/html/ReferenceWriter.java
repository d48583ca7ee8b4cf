package org.elenchus.export.html;

import org.elenchus.export.cite.Passage;
import org.elenchus.model.Source;

/** Writes full references to sources. */
final class ReferenceWriter {

	private ReferenceWriter() {
	}

	static void write(PageContext context, Source source) {
		context.reading().reference(source).forEach(passage -> write(context.html(), passage));
	}

	private static void write(HtmlWriter html, Passage passage) {
		if (passage.address().isEmpty()) {
			words(html, passage);
		} else {
			html.open("a", "web").attribute("href", passage.address()).attribute("rel", "noreferrer");
			words(html, passage);
			html.close();
		}
	}

	private static void words(HtmlWriter html, Passage passage) {
		if (!passage.isTitle() && passage.language().isEmpty()) {
			html.text(passage.text());
			return;
		}
		html.open(passage.isTitle() ? "cite" : "span");
		if (!passage.language().isEmpty()) {
			html.attribute("lang", passage.language());
		}
		html.text(passage.text()).close();
	}
}
