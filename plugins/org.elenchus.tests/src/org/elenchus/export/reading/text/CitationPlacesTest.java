package org.elenchus.export.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.export.html.ExportedPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationPlacesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			He wrote: “{"x @s p. 3§ words}”, so.        | He wrote: “words” (s, p. 3), so.
			He wrote: ‘{"x @s§ words}.’                 | He wrote: ‘words (s).’
			„{"x @s§ words}{@t}“ and «{y§ more}{@t}».   | „words“ (s; t) and «more» (t).
			“‘{"x @s§ words}’”                          | “‘words’” (s)
			“{"x @s§ words}”{@t} and more.              | “words” (s; t) and more.
			One {x§ man}{@s}'s word                     | One man (s)'s word
			{x§ One}{@s}“two”                           | One (s)“two”
			“{"x§ words}” {@s}                          | “words” (s)
			""")
	void aCitationStandsBehindTheMarksThatCloseAQuotation(String text, String shown) {
		String marked = text.replace('§', '|') + "\n\n{source s}\n{source t}\n";
		assertEquals(shown, ExportedPage.read(marked).selectFirst(".prose p").text());
	}
}
