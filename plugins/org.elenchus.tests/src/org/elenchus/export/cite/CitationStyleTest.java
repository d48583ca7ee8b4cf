package org.elenchus.export.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.elenchus.export.Exported;
import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.GuestJar;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationStyleTest {

	private static final String NUMBERED = """
			package guest;
			import java.util.List;
			import org.elenchus.export.cite.Passage;
			import org.elenchus.export.reading.words.EditionLabels;
			import org.elenchus.model.Source;
			public final class Numbered implements org.elenchus.export.cite.CitationStyle {
				public String shortForm(Source source, EditionLabels labels) { return "nr " + source.getKey(); }
				public List<Passage> reference(Source source, EditionLabels labels) {
					return List.of(Passage.title(source.getTitle(), "ru"), Passage.plain(" & "), Passage.link("here", "https://example.org/"),
							new Passage("both", true, "", "https://example.org/2"));
				}
			}
			""";

	@TempDir
	private Path folder;

	@Test
	void aGuestsStyleIsUsedInTheTextAndInTheBibliography() throws Throwable {
		new GuestJar(folder).service("org.elenchus.export.cite.CitationStyle", "guest.Numbered", NUMBERED).installed(() -> {
			Document page = page();
			assertEquals("(nr a, p. 3)", page.select("#text .citation").text());
			assertEquals("<b class=\"label\">nr a</b> <cite lang=\"ru\">Slovo</cite> &amp; "
					+ "<a class=\"web\" href=\"https://example.org/\" rel=\"noreferrer\">here</a>"
					+ "<a class=\"web\" href=\"https://example.org/2\" rel=\"noreferrer\"><cite>both</cite></a>",
					page.select(".bibliography .reference").html());
		});
		assertEquals("(Slovo, p. 3)", page().select("#text .citation").text());
	}

	private static Document page() {
		Edition edition = Editions.read("{source a secondary book title \"Slovo\"}\n\nWords{@a p. 3}.\n");
		return Jsoup.parse(Exported.as("html", edition, new Project(List.of(edition)), List.of()));
	}
}
