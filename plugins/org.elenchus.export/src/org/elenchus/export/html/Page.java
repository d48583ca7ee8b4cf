package org.elenchus.export.html;

import java.util.List;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;

/** The whole page: its head, and the parts of its body in the order in which they are read. */
final class Page {

	private final Edition edition;
	private final Project project;
	private final List<Finding> findings;

	Page(Edition edition, Project project, List<Finding> findings) {
		this.edition = edition;
		this.project = project;
		this.findings = findings;
	}

	void write(HtmlWriter html) {
		Sheet sheet = Sheet.of(edition, project, findings, html);
		html.doctype().open("html").attribute("lang", sheet.pageLanguage()).line();
		head(sheet);
		html.open("body").line();
		html.open("a", "skip").attribute("href", "#text");
		sheet.own().text(sheet.label("skip")).close().line();
		body(sheet);
		html.close().line().close().line();
	}

	private static void head(Sheet sheet) {
		HtmlWriter html = sheet.html();
		html.open("head").line();
		html.open("meta").attribute("charset", "utf-8").close().line();
		meta(html, "http-equiv", "Content-Security-Policy", policy());
		meta(html, "name", "viewport", "width=device-width, initial-scale=1");
		meta(html, "name", "color-scheme", "light dark");
		meta(html, "name", "referrer", "no-referrer");
		meta(html, "name", "generator", "Elenchus");
		html.element("title", sheet.title()).line();
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

	private static void body(Sheet sheet) {
		HtmlWriter html = sheet.html();
		html.open("main").line().open("article");
		sheet.text().line();
		new FrontMatter(sheet).write();
		new TextPart(sheet).write();
		html.close().line().close().line();
		new EvidencePart(sheet).write();
		html.open("div", "back").line();
		new BibliographyPart(sheet).write();
		new NamesPart(sheet).write();
		new FindingsPart(sheet).write();
		html.close().line();
	}
}
