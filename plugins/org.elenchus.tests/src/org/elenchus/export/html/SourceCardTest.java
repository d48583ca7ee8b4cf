package org.elenchus.export.html;

import static org.elenchus.export.html.ExportedPage.read;
import static org.elenchus.export.html.ExportedPage.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the cards of sources tell, in the bibliography and wherever the sources are cited. */
class SourceCardTest {

	@Test
	void aSourceTellsWhereItComesFromAndWhatItTellsAbout() {
		Document page = read("""
				{source s: primary memoir title "S" year 1953 translationOf t basedOn u about 1934..1938 distance hearsay
				  interest "defector", publisher}
				{source t: title "T" year 1952}
				{source u: title "U" year 1940}
				""");
		assertEquals(List.of("Translation of T 1952", "Rests on U 1940", "Tells of: 1934–1938", "Distance: hearsay",
				"Interest in the matter: defector, publisher"), page.select("#source-s .uses").eachText());
		assertEquals("source-t", target(page.selectFirst("#source-s .uses a")).id());
	}

	@Test
	void aFlagIsToldInWordsWhereverTheSourceIsNamed() {
		Document page = read("""
				{x| words}{@s p. 3}

				{source s: title "S" year 1953 flagged retracted "by its author" by ab on 2026-02-11, forged}
				""");
		assertEquals(List.of("Retracted: by its author (ab, 2026-02-11)", "Forged"), page.select("#source-s .flag").eachText());
		assertEquals(List.of("Retracted: by its author (ab, 2026-02-11)", "Forged"), page.select("#claim-x p.flag").eachText());
		assertEquals("words (S 1953, p. 3 [retracted, forged])", page.selectFirst(".prose p").text());
	}

	@Test
	void excerptsStandInTheLanguageOfTheSource() {
		Document page = read("{source s: language ru excerpt \"Я слышал это\", \"от него\"}");
		assertEquals(List.of("Я слышал это", "от него"), page.select("#source-s blockquote").eachText());
		assertEquals("ru", page.selectFirst("blockquote").attr("lang"));
	}

	@Test
	void severalNamesAreStrungTogether() {
		assertEquals("The Correspondence, ed. A. B., C. D. and E. F., transl. G. H. and I. J. (2003).", reference("""
				{source s: title "The Correspondence" year 2003 editor "A. B.", "C. D." editor "E. F." translator "G. H.", "I. J."}
				"""));
	}

	@Test
	void namesInOtherRolesAreStrungTogetherToo() {
		assertEquals("S (1953), keyword: a, b, recipient: A and B.",
				reference("{source s: title \"S\" year 1953 recipient \"A\", \"B\" keyword \"a\", \"b\"}"));
	}

	@Test
	void aYearIsWrittenInTheWordsOfThePage() {
		assertEquals("S (na 1934).", reference("{edition e \"E\" language nl}\n{source s: title \"S\" year after 1934}"));
	}

	@Test
	void theDocumentsOfAnArchiveAreListedInOneSpelling() {
		Document page = read("""
				{x| words}{@s op. 3, d. 99, l. 144} {@s op 3 d 99} {@s op. 11 d. 27}

				{source s: primary archive title "Fond" archive "RGASPI" archive_location "f. 81"}
				""");
		assertEquals("Documents cited: f. 81 op. 3 d. 99; f. 81 op. 11 d. 27", page.selectFirst("#source-s .uses").text());
		assertEquals("Document: f. 81 op. 3 d. 99", page.selectFirst("#claim-x .archive").text());
	}

	@Test
	void theDocumentOfASourceThatIsOneIsNotSaidTwice() {
		Document page = read("{x| words}{@s l. 7}\n\n{source s: primary archive title \"Letter\" archive_location \"f. 81 op. 3 d. 99\"}");
		assertEquals(List.of("Used for claim 1"), page.select("#source-s .uses").eachText());
		assertEquals(List.of(), page.select("#claim-x .archive").eachText());
	}

	@Test
	void anExceptionOnACardIsToldThere() {
		Document page = read("{source s: title \"T\" {except unused-source \"for readers\"} year 1953}");
		assertEquals("The rule “unused source” does not apply: for readers", page.selectFirst("#source-s .exceptions li").text());
	}

	private static String reference(String text) {
		String all = read(text).selectFirst("#source-s .reference").text();
		String label = read(text).selectFirst("#source-s .label").text();
		return all.substring(label.length()).strip();
	}
}
