package org.elenchus.export.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.elenchus.export.reading.words.EditionLabels;
import org.elenchus.export.reading.words.Language;
import org.elenchus.markup.Editions;
import org.elenchus.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChicagoTest {

	private static final EditionLabels ENGLISH = EditionLabels.in(Language.of("en"));

	private static Source source(String card) {
		return Editions.read("{source s: " + card + "}\n").cards(Source.class).getFirst();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			title "T"                                                      | T
			title "T" year 1953                                            | T 1953
			title "T" issued "1953"                                        | T 1953
			author "Anna Aa" title "T" year 1953                           | Aa 1953
			author "Anna Aa"                                               | Aa n.d.
			author "Anna Aa", "Bob Bee" year 1953                          | Aa and Bee 1953
			author "Anna Aa", "Bob Bee", "Cy Cee" year 1953                | Aa et al. 1953
			title "The year 1953" year 1953                                | The year 1953
			title "The trial: A report of the court" year 1938             | The trial 1938
			newspaper title "Notice" container-title "Pravda" year 1934    | Pravda 1934
			article title "Notice" container-title "Pravda" year 1934      | Notice 1934
			year 1934                                                      | s 1934
			book title "aaaaaaaa bbbbbbbb cccccccc dddddddd eeeeeeee fff"  | aaaaaaaa bbbbbbbb cccccccc dddddddd eeeeeeee fff
			book title "aaaaaaaa bbbbbbbb cccccccc dddddddd eeeeeeee ffff" | aaaaaaaa bbbbbbbb cccccccc dddddddd eeeeeeee…
			book title "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" | aaaaaaaaaaaaaaaaaaaaaaaa…
			""")
	void theShortForm(String card, String form) {
		assertEquals(form, new Chicago().shortForm(source(card), ENGLISH));
	}

	/** Titles stand between underscores, links between angle brackets with where they lead, words in a language of their own behind its tag. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			title "T"                                                  | _T_ (n.d.).
			archive title "T"                                          | _T_.
			year 1953                                                  | _untitled_ (1953).
			title "T" language nl year 1953                            | _nl:T_ (1953).
			author "Anna Aa", "Bob Bee" title "T" year 1953            | Anna Aa and Bob Bee, _T_ (1953).
			title "T" container-title "J" volume "74" issue "2" page "3–5" year 2002 | “T”, in _J_, vol. 74, no. 2 (2002), 3–5.
			title "T" language nl container-title "J" year 2002        | “nl:T”, in _J_ (2002).
			title "T" publisher "P" year 1953                          | _T_ (P, 1953).
			title "T" publisher-place "L" publisher "P" year 1953      | _T_ (L: P, 1953).
			archive title "T" publisher "P"                            | _T_ (P).
			title "T" editor "A. Bee" translator "C. Dee" year 1953    | _T_, ed. A. Bee, transl. C. Dee (1953).
			title "T" edition "2" number-of-volumes "3" year 1953      | _T_, 2 ed., 3 vols. (1953).
			title "T" collection-title "C" genre "thesis" year 1953    | _T_, C, thesis (1953).
			title "T" year 1953 original-date "1953-02-01"             | _T_ (1953-02-01).
			title "T" year 1953 original-date "1940"                   | _T_ (1953; originally 1940).
			title "T" year 1953 ISBN "978-0" note "N"                  | _T_ (1953), ISBN 978-0, N.
			title "T" year 1953 DOI "10.1/x"                           | _T_ (1953), <10.1/x https://doi.org/10.1/x>.
			title "T" year 1953 URL "https://a.example/b"              | _T_ (1953), <https://a.example/b https://a.example/b>.
			title "T" year 1953 URL "javascript:alert(1)"              | _T_ (1953), <javascript:alert(1) >.
			title "T" year 1953 zed "z" keyword "a", "b" recipient "A", "B" | _T_ (1953), keyword: a, b, recipient: A and B, zed: z.
			title "T" year 1953 Publisher "P" publisher "Q"            | _T_ (P, 1953).
			title "T" year 1953 Editor "A" editor "B"                  | _T_, ed. A and B (1953).
			title "T" year 1953 keyword " "                            | _T_ (1953).
			archive title "T" archive "RGASPI" archive_location "f. 80" | _T_, RGASPI, f. 80.
			""")
	void theReference(String card, String reference) {
		assertEquals(reference, new Chicago().reference(source(card), ENGLISH).stream().map(ChicagoTest::shown).collect(Collectors.joining()));
	}

	private static String shown(Passage passage) {
		String words = (passage.language().isEmpty() ? "" : passage.language() + ":") + passage.text();
		return passage.isTitle() ? "_" + words + "_" : passage.text().matches("10.*|https.*|java.*") ? "<" + words + " " + passage.address() + ">" : words;
	}
}
