package org.elenchus.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An edition as a page, and the page as a parser reads it. */
final class ReadingEdition {

	private ReadingEdition() {
	}

	static String page(Edition edition, List<Finding> findings) {
		return page(edition, new Project(List.of(edition)), findings);
	}

	private static String page(Edition edition, Project project, List<Finding> findings) {
		try {
			StringBuilder out = new StringBuilder();
			new HtmlExporter().export(edition, project, findings, out);
			return out.toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String page(EditionBuilder builder) {
		return page(builder.build(), builder.findings());
	}

	static Document parsed(EditionBuilder builder) {
		return Jsoup.parse(page(builder));
	}

	/** The page of a text with its markup. */
	static Document read(String text) {
		return Jsoup.parse(page(Editions.read(text), List.of()));
	}

	/** The page of a text that is read with others. */
	static Document readWith(String text, String... others) {
		Project project = new Project(Editions.readAll(Stream.concat(Stream.of(text), Stream.of(others)).toArray(String[]::new)));
		return Jsoup.parse(page(project.editions().getFirst(), project, List.of()));
	}

	/** What a link leads to. */
	static Element target(Element link) {
		return link.ownerDocument().getElementById(link.attr("href").substring(1));
	}
}
