package org.elenchus.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.elenchus.model.finding.Severity;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What holds for pages of any text. */
class PagePropertiesTest {

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> markup = Arbitraries.of("<", ">", "&", "\"", "'", "</p>", "<script>", "]]>", "&lt;", "\u202E", "\u0000",
				"\uD83D", "\uDE00", "{", "}");
		Arbitrary<String> others = Arbitraries.strings().all().excludeChars('\r').ofLength(1);
		return Arbitraries.oneOf(markup, others).list().ofMinSize(1).ofMaxSize(30).map(pieces -> "x" + String.join("", pieces) + "x");
	}

	@Property(tries = 300)
	void aReaderSeesTheWordsAndNothingElse(@ForAll("texts") String text) throws IOException {
		Document page = ExportedPage.parsed(new EditionBuilder().card("T", "en").paragraph(text));
		assertEquals(visible(text), page.selectFirst(".prose p").wholeText());
	}

	@Property(tries = 300)
	void claimsAndFindingsDoNotChangeTheWords(@ForAll("texts") String text, @ForAll("texts") String key) throws IOException {
		EditionBuilder edition = new EditionBuilder().card("T", "en");
		edition.paragraph("a", EditionBuilder.start(key), text, EditionBuilder.start("k"), text, EditionBuilder.end(key), "b",
				EditionBuilder.end("k"));
		edition.finding(Severity.INFO, "rule", text.substring(1));
		assertEquals("a" + visible(text) + visible(text) + "b", ExportedPage.parsed(edition).selectFirst(".prose p").wholeText());
	}

	private static String visible(String text) throws IOException {
		StringBuilder out = new StringBuilder();
		VisibleText.write(text, out);
		return Parser.unescapeEntities(out.toString(), false);
	}
}
