package org.elenchus.export.html;

import org.elenchus.export.Progress;
import org.elenchus.export.reading.ReadingEdition;

/** The whole page: its head, and the parts of its body in the order in which they are read. */
final class Page {

	private final ReadingEdition reading;
	private final Parts parts;
	private final Progress progress;

	Page(ReadingEdition reading, Parts parts, Progress progress) {
		this.reading = reading;
		this.parts = parts;
		this.progress = progress;
	}

	void write(HtmlWriter html) {
		PageContext context = new PageContext(html, reading);
		html.doctype().open("html").attribute("lang", context.pageLanguage()).line();
		head(context);
		html.open("body").line();
		html.open("a", "skip").attribute("href", "#text");
		context.own().text(context.label("skip")).close().line();
		body(context);
		html.close().line().close().line();
	}

	private static void head(PageContext context) {
		HtmlWriter html = context.html();
		html.open("head").line();
		html.open("meta").attribute("charset", "utf-8").close().line();
		meta(html, "http-equiv", "Content-Security-Policy", policy());
		meta(html, "name", "viewport", "width=device-width, initial-scale=1");
		meta(html, "name", "color-scheme", "light dark");
		meta(html, "name", "referrer", "no-referrer");
		meta(html, "name", "generator", "Elenchus");
		html.element("title", context.reading().title()).line();
		html.asset("style", Asset.STYLE).line();
		html.asset("script", Asset.SCRIPT).line();
		html.close().line();
	}

	private static void meta(HtmlWriter html, String kind, String name, String content) {
		html.open("meta").attribute(kind, name).attribute("content", content).close().line();
	}

	/** Nothing may be loaded, sent or run but the one style sheet and the one script of the page. */
	private static String policy() {
		return "default-src 'none'; style-src " + Asset.STYLE.hash() + "; script-src " + Asset.SCRIPT.hash()
				+ "; base-uri 'none'; form-action 'none'";
	}

	private void body(PageContext context) {
		HtmlWriter html = context.html();
		html.open("main").line().open("article");
		context.text().line();
		part("front", context);
		part("text", context);
		html.close().line().close().line();
		part("evidence", context);
		html.open("div", "back").line();
		part("questions", context);
		part("bibliography", context);
		part("names", context);
		part("findings", context);
		html.close().line();
	}

	private void part(String name, PageContext context) {
		progress.goOn(name);
		parts.write(name, context);
	}
}
