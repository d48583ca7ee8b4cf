package org.elenchus.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringWriter;
import java.util.List;

import org.elenchus.export.Progress;
import org.elenchus.export.reading.ReadingEdition;
import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Parts of the page that others write. */
class PartsTest {

	private record Guest(String name, String words) implements Part {

		@Override
		public void write(PageContext context) {
			context.html().element("p", "guest", words + " " + context.reading().title());
		}
	}

	@Test
	void aGuestTakesThePlaceOfOurPart() {
		Document page = page(new Guest("bibliography", "Books of"));
		assertEquals("Books of 0.elx", page.select(".back > .guest").text());
		assertEquals(0, page.select(".bibliography").size());
		assertEquals("Words.", page.select("#text").text());
	}

	@Test
	void ofSeveralTheFirstWins() {
		assertEquals("first 0.elx", page(new Guest("findings", "first"), new Guest("findings", "second")).select(".guest").text());
	}

	@Test
	void aNameThatThePageDoesNotHaveIsTold() {
		assertEquals("The page has no part 'index'; it has front, text, evidence, questions, bibliography, names, findings",
				assertThrows(IllegalArgumentException.class, () -> new Parts(List.of(new Guest("index", "")))).getMessage());
	}

	private static Document page(Part... guests) {
		Edition edition = Editions.read("Words.");
		StringWriter out = new StringWriter();
		new Page(ReadingEdition.of(edition, new Project(List.of(edition)), List.of()), new Parts(List.of(guests)), Progress.NOBODY)
				.write(new HtmlWriter(out));
		return Jsoup.parse(out.toString());
	}
}
