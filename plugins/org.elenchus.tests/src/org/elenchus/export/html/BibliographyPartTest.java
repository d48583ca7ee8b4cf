package org.elenchus.export.html;

import static org.elenchus.export.html.ExportedPage.parsed;
import static org.elenchus.export.html.ExportedPage.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.Medium;
import org.elenchus.model.SourceKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BibliographyPartTest {

	private final EditionBuilder edition = new EditionBuilder().card("T", "en");

	@Test
	void sourcesAreGroupedByKindAndSortedByAuthor() {
		edition.source("x").is(SourceKind.SECONDARY, Medium.BOOK).by("Anna Zed").titled("X", "2001");
		edition.source("y").is(SourceKind.SECONDARY, Medium.BOOK).by("Zoë van Áa").titled("Y", "2002");
		edition.source("z").is(SourceKind.PRIMARY, Medium.LETTER).by("Mia Em").titled("Z", "1934");
		Document page = parsed(edition);
		assertEquals(List.of("Primary sources", "Secondary literature"), page.select("[role=doc-bibliography] h3").eachText());
		assertEquals(List.of("Em 1934", "van Áa 2002", "Zed 2001"), page.select(".label").eachText());
	}

	@Test
	void equalLabelsGetLetters() {
		edition.source("b").by("A. Getty").titled("Second", "1985");
		edition.source("a").by("A. Getty").titled("First", "1985");
		edition.source("c").by("A. Getty").titled("Third", "1993");
		assertEquals(List.of("Getty 1985a", "Getty 1985b", "Getty 1993"), parsed(edition).select(".label").eachText());
	}

	@Test
	void aSourceWithoutAuthorGoesByItsTitleAndANewspaperByItsName() {
		edition.source("a").is(SourceKind.PRIMARY, Medium.NEWSPAPER).titled("Notice", "1934").with("container-title", "Pravda");
		edition.source("b").is(SourceKind.PRIMARY, Medium.REPORT).titled("The trial: A report of the court", "1938");
		edition.source("c").is(SourceKind.PRIMARY, Medium.ARCHIVE).titled("Papers", null).with("archive", "RGASPI");
		assertEquals(List.of("Notice", "Papers", "The trial"), parsed(edition).select(".label").eachText().stream()
				.map(label -> label.replaceFirst(" \\d+$", "").replace("Pravda", "Notice")).toList());
	}

	@Test
	void aBookIsDescribedInFull() {
		edition.source("a").is(SourceKind.SECONDARY, Medium.BOOK).by("Oleg V. Khlevniuk").titled("Stalin", "2015")
				.with("translator", "N. Favorov").with("publisher", "Yale University Press").with("publisher-place", "New Haven")
				.with("ISBN", "978-0").with("number-of-volumes", "2").with("dimensions", "xii + 392 pp.");
		assertEquals("Oleg V. Khlevniuk, Stalin, transl. N. Favorov, 2 vols. (New Haven: Yale University Press, 2015), "
				+ "ISBN 978-0, dimensions: xii + 392 pp..", reference());
	}

	@Test
	void anArticleIsDescribedWithItsJournal() {
		edition.source("a").is(SourceKind.SECONDARY, Medium.ARTICLE).by("A. Aa", "B. Bee", "C. Cee").titled("Title", "2002")
				.with("container-title", "Journal").with("volume", "74").with("issue", "2").with("page", "352–380")
				.with("DOI", "10.1086/343411");
		assertEquals("A. Aa, B. Bee and C. Cee, “Title”, in Journal, vol. 74, no. 2 (2002), 352–380, 10.1086/343411.", reference());
		assertEquals("https://doi.org/10.1086/343411", parsed(edition).selectFirst("a.web").attr("href"));
	}

	@Test
	void anArchiveIsDescribedWithItsPlace() {
		edition.source("a").is(SourceKind.PRIMARY, Medium.ARCHIVE).titled("Fond", null).with("archive", "RGASPI")
				.with("archive_location", "f. 80");
		assertEquals("Fond, RGASPI, f. 80.", reference());
	}

	@Test
	void datesAreAsExactAsTheyAreKnown() {
		edition.source("a").titled("A", "1934").with("original-date", "1934-12-02");
		edition.source("b").titled("B", "1989").with("original-date", "1956");
		edition.source("c").titled("C", null);
		assertEquals(List.of("A 1934 A (1934-12-02).", "B 1989 B (1989; originally 1956).", "C C (n.d.)."),
				parsed(edition).select("[role=doc-bibliography] .reference").eachText());
	}

	@Test
	void anAddressThatBrowsersWouldRunIsText() {
		edition.source("a").titled("A", "2000").with("URL", "javascript:alert(1)");
		assertEquals(0, parsed(edition).select("a.web").size());
		assertEquals("A (2000), javascript:alert(1).", reference());
	}

	@Test
	void whatASourceRestsOnAndIsUsedForIsLinked() {
		Document page = parsed(KirovEdition.create());
		assertEquals("source-orlov1953", target(page.selectFirst("#source-conquest1989 .uses a")).id());
		assertEquals(List.of("Gebruikt voor bewering 1", "Bestrijdt bewering 2"), page.select("#source-lenoe2010 .uses").eachText());
	}

	@Test
	void sourcesThatRestOnEachOtherDoNoHarm() {
		SourceBuilder a = edition.source("a").titled("A", "1");
		SourceBuilder b = edition.source("b").titled("B", "2").basedOn(a);
		a.basedOn(b);
		assertEquals(List.of("Rests on B 2", "Rests on A 1"), parsed(edition).select(".uses").eachText());
	}

	private String reference() {
		String all = parsed(edition).selectFirst("[role=doc-bibliography] .reference").text();
		return all.substring(parsed(edition).selectFirst(".label").text().length()).strip();
	}
}
