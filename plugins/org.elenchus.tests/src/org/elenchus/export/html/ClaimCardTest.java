package org.elenchus.export.html;

import static org.elenchus.export.html.ExportedPage.read;
import static org.elenchus.export.html.ExportedPage.readWith;
import static org.elenchus.export.html.ExportedPage.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Edition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the cards of claims tell, in the entries of the claims. */
class ClaimCardTest {

	@Test
	void aFigureIsGivenWithItsUnitPrecisionScopeAndPeriod() {
		assertEquals(List.of("Figure 381,026 persons (exact)", "Covers deported kulaks", "Period 1930–1931", "Key x"),
				particulars("{claim x: figure value 381026 persons scope \"deported kulaks\" period 1930..1931 precision exact}"));
	}

	@Test
	void aDateIsGivenAsItIsWrittenAndPersonsLeadToTheirNames() {
		Document page = read("""
				{claim x: event date 1917-10-25 oldstyle person lenin, trotsky}
				{name lenin "Vladimir Lenin"}
				{name trotsky "Leon Trotsky"}
				""");
		assertEquals(List.of("Date 1917-10-25 (Old Style)", "Persons Vladimir Lenin Leon Trotsky", "Key x"), particulars(page));
		assertEquals("name-lenin", target(page.selectFirst("#claim-x dd a")).id());
	}

	@Test
	void aPartLeadsToTheWhole() {
		Document page = read("{claim x: value 3 partOf total}\n{claim total: \"All of them\" value 7}");
		assertEquals("Part of All of them", page.select("#claim-x .substance").get(1).text());
		assertEquals("claim-total", target(page.selectFirst("#claim-x dd a")).id());
	}

	@Test
	void confidenceIsGivenByEachWhoIsConfident() {
		assertEquals(List.of("Confidence low — no document found (ab, 2026-02-11) moderate (cd)", "Key x"), particulars("""
				{claim x: confidence low "no document found" by ab on 2026-02-11, moderate by cd}
				"""));
	}

	@Test
	void confidenceIsInTheWordsOfThePage() {
		assertEquals(List.of("Zekerheid laag", "Sleutel x"),
				particulars("{edition e \"E\" language nl}\n{claim x: confidence low}"));
	}

	@Test
	void confidenceOnAScaleOfOnesOwnTellsTheScale() {
		assertEquals(List.of("Confidence certain, of doubtful < certain", "Key x"),
				particulars("{scale confidence doubtful, certain}\n{claim x: confidence certain}"));
	}

	@Test
	void searchesAndReviewsAreListed() {
		assertEquals(List.of("Searched RGASPI f. 558 op. 11: nothing found (ab, 2024-05) GARF", "Reviewed cd, 2026-02-11", "Key x"),
				particulars("""
						{claim x: absence searched "RGASPI f. 558 op. 11" by ab on 2024-05 "nothing found", "GARF"
						  reviewed "3f2a" by cd on 2026-02-11}
						"""));
	}

	@Test
	void aSpeakerIsNamedInFull() {
		Document page = read("""
				{claim x: speaker soviet mode reported}
				{claim y: speaker orlov}
				{school soviet "The Soviet reading"}
				{name orlov "Alexander Orlov"}
				""");
		assertEquals("The Soviet reading, reported", page.selectFirst("#claim-x dd").text());
		assertEquals("Alexander Orlov, asserted", page.selectFirst("#claim-y dd").text());
	}

	@Test
	void anExceptionSaysWhatIsNotAskedAndWhy() {
		Document page = read("""
				{x event| One}{except claim-without-primary-source "generally known" by ab on 2026-02-11}{except odd-rule}.
				""");
		assertEquals(List.of("No primary source is asked for: generally known (ab, 2026-02-11)", "The rule “odd rule” does not apply"),
				page.select("#claim-x .exceptions li").eachText());
	}

	@Test
	void claimsInConflictNameEachOther() {
		Document page = read("""
				{claim x: "Persons" conflicts unit y "families are counted", z}
				{claim y: "Families"}
				{claim z: "Others"}
				""");
		assertEquals(List.of("Families — another unit: families are counted", "Others"),
				page.select("#claim-x .conflicts li").eachText());
		assertEquals(List.of("Persons — another unit: families are counted"), page.select("#claim-y .conflicts li").eachText());
		assertEquals("claim-x", target(page.selectFirst("#claim-z .conflicts a")).id());
	}

	@Test
	void aClaimOfAnotherEditionIsNotTakenForOneWithTheSameKey() {
		Edition edition = Editions.readAll("{claim x: conflicts value kirov.y}\n{claim y: \"Mine\"}",
				"{edition kirov \"Kirov\"}\n\n{claim y: \"Theirs\"}").getFirst();
		Document page = Jsoup.parse(ExportedPage.page(edition, List.of()));
		assertEquals(List.of("y (in another text of the project) — another value"), page.select("#claim-x .conflicts li").eachText());
		assertTrue(page.select("#claim-y .conflicts").isEmpty());
	}

	@Test
	void whatNoCardDeclaresIsNoReasonToFail() {
		Document page = read("{claim x: value 3 person nobody partOf nothing conflicts none}");
		assertEquals(List.of("Figure 3", "Key x"), particulars(page));
		assertTrue(page.select(".conflicts").isEmpty());
	}

	@Test
	void severalRatersOfACitationStandSideBySide() {
		Document page = read("{x| words}{@s p. 4 | C3 by ab, B2 \"the diary agrees\" by cd}\n\n{source s}");
		assertEquals(List.of("Information C3 fairly reliable; possible (ab)",
				"Information B2 usually reliable; probable — the diary agrees (cd)"),
				page.select("#claim-x .rating-information").eachText());
		assertEquals("words (s, p. 4 C3 ab B2 cd)", page.selectFirst(".prose p").text());
	}

	@Test
	void aGradeOnAScaleOfOnesOwnTellsTheScale() {
		Document page = read("{scale stars one, two, three}\n\n{x| words}{@s | two by ab}\n\n{source s: reliability three}");
		assertEquals(List.of("Source three, of one < two < three", "Information two, of one < two < three (ab)"),
				page.select("#claim-x .ratings > div").eachText());
	}

	@Test
	void aVerdictIsGivenWithItsScaleAndReason() {
		assertEquals(List.of("Verdict half, of true < half < false — the year is wrong (ab)", "Key x"), particulars("""
				{scale verdict true, half, false}
				{claim x: verdict half "the year is wrong" by ab}
				"""));
	}

	@Test
	void aGradeStandsWithASourceThatNobodyKnowsToo() {
		Document page = read("{x| words}{@lost | B2}\n");
		assertEquals(List.of("Information B2 usually reliable; probable"), page.select("#claim-x .rating-information").eachText());
	}

	@Test
	void aSourceOfAnotherTextIsListedIfItIsCitedFromAlone() {
		Document page = readWith("{x| words}{@s via t}\n\n{source s: title \"S\"}\n", "{source t: title \"T\" year 1953}\n");
		assertEquals(List.of("S, cited from T 1953"), page.select("#claim-x .where").eachText());
		assertEquals(List.of("source-s", "source-t"), page.select(".bibliography li").eachAttr("id"));
	}

	private static List<String> particulars(String text) {
		return particulars(read(text));
	}

	private static List<String> particulars(Document page) {
		Element claim = page.getElementById("claim-x");
		return claim.select(".particulars > div").eachText();
	}
}
