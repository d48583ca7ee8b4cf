package org.elenchus.export.html;

import java.util.List;
import java.util.stream.Stream;

import org.elenchus.export.Exported;
import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An edition as a page, and the page as a parser reads it. */
public final class ExportedPage {

	private ExportedPage() {
	}

	public static String page(Edition edition, List<Finding> findings) {
		return page(edition, new Project(List.of(edition)), findings);
	}

	private static String page(Edition edition, Project project, List<Finding> findings) {
		return Exported.as("html", edition, project, findings);
	}

	public static String page(EditionBuilder builder) {
		return page(builder.build(), builder.findings());
	}

	public static Document parsed(EditionBuilder builder) {
		return Jsoup.parse(page(builder));
	}

	/** The page of a text with its markup. */
	public static Document read(String text) {
		return Jsoup.parse(page(Editions.read(text), List.of()));
	}

	/** The page of a text that is read with others. */
	public static Document readWith(String text, String... others) {
		Project project = new Project(Editions.readAll(Stream.concat(Stream.of(text), Stream.of(others)).toArray(String[]::new)));
		return Jsoup.parse(page(project.editions().getFirst(), project, List.of()));
	}

	/** What a link leads to. */
	public static Element target(Element link) {
		return link.ownerDocument().getElementById(link.attr("href").substring(1));
	}
}
