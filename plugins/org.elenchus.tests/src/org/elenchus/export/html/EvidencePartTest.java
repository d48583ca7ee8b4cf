package org.elenchus.export.html;

import static org.elenchus.export.html.ExportedPage.parsed;
import static org.elenchus.export.html.ExportedPage.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.elenchus.markup.Editions;
import org.elenchus.model.Medium;
import org.elenchus.model.Mode;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.TextRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EvidencePartTest {

	private final Document page = parsed(KirovEdition.create());
	private final Element order = page.getElementById("claim-opdracht");

	@Test
	void aClaimSaysWhatItIs() {
		assertEquals("Stalin gaf opdracht Kirov te vermoorden", order.selectFirst("h3 a").text());
		assertEquals("met een bron · omstreden · motief", order.selectFirst(".facts").text());
	}

	@Test
	void aClaimWithoutAStatementIsItsWords() {
		assertEquals("“Kirov in Leningrad vermoord”", page.selectFirst("#claim-moord h3 a").text());
	}

	@Test
	void theStatementLeadsToTheWords() {
		assertEquals("Dat Stalin zelf de opdracht gaf, ", target(order.selectFirst("h3 a")).wholeText());
	}

	@Test
	void theWordsLeadToTheClaim() {
		assertEquals(order, target(page.getElementById("words-opdracht")));
	}

	@Test
	void theSpeakerAndTheVoiceAreNamed() {
		EditionBuilder edition = new EditionBuilder().card("T", "en");
		edition.claim("a").states("S").card().setSpeaker("author");
		edition.claim("a").card().setMode(Mode.IRONICAL);
		assertTrue(parsed(edition).select("#claim-a dd").eachText().contains("the author, ironical"));
	}

	@Test
	void supportIsGivenWithReferenceNatureAndRatings() {
		assertEquals(List.of("Conquest 1989, p. 37",
				"Robert Conquest, Stalin and the Kirov Murder (New York: Oxford University Press, 1989).",
				"secundaire bron · boek",
				"Informatie C3 redelijk betrouwbaar; mogelijk — bouwt op Orlov (ab, 2026-02-12)"),
				order.select(".supports > li > *").eachText());
	}

	@Test
	void aCitationSaysHowNearItsSourceIsHere() {
		EditionBuilder edition = new EditionBuilder().card("T", "en");
		edition.source("z").is(SourceKind.SECONDARY, Medium.MEMOIR);
		edition.paragraph(EditionBuilder.start("a"), "words", EditionBuilder.end("a")).claim("a").supports("z", "p. 2", "B2")
				.nearness(SourceKind.PRIMARY);
		Element claim = parsed(edition).getElementById("claim-a");
		assertTrue(claim.selectFirst(".where").text().endsWith(", p. 2, here as primary source"), claim.text());
		assertTrue(parsed(edition).selectFirst("a.run").hasClass("primary"));
	}

	@Test
	void aReasonWithoutAGradeStandsAlone() {
		EditionBuilder edition = new EditionBuilder().card("T", "en");
		edition.source("z");
		edition.paragraph(EditionBuilder.start("a"), "words", EditionBuilder.end("a")).claim("a").supports("z", "p. 2", "B2")
				.because("relies on Orlov", "ab", null).ungraded();
		assertEquals("Information relies on Orlov (ab)", parsed(edition).selectFirst("#claim-a .rating-information").text());
	}

	@Test
	void disputesStandApartAndSeveralRatersSideBySide() {
		assertEquals(List.of("Bron A volkomen betrouwbaar — gebruikt het onderzoeksdossier zelf (ab, 2026-02-11)",
				"Bron B doorgaans betrouwbaar — soms te stellig (mk, 2026-02-14)",
				"Informatie A2 volkomen betrouwbaar; waarschijnlijk"), order.select(".disputes .ratings > div").eachText());
		assertEquals("secundaire bron · boek · School: Nikolajev handelde alleen",
				order.selectFirst(".disputes .nature").text());
	}

	@Test
	void anUnknownSourceIsShownAsSuch() {
		assertEquals("onbekende bron: kwijt1999, p. 5", page.selectFirst("#claim-bewijs .where").text());
	}

	@Test
	void aClaimWithoutSourceSaysSo() {
		assertEquals("Er is geen bron gegeven.", page.selectFirst("#claim-eenling .none").text());
	}

	@Test
	void counterViewsAreLinkedBothWays() {
		assertEquals("claim-eenling", target(order.selectFirst(".counters a")).id());
		assertEquals("claim-opdracht", target(page.selectFirst("#claim-eenling .counters a")).id());
	}

	@Test
	void aCounterViewOfAnotherTextIsNamedByItsKey() {
		EditionBuilder edition = new EditionBuilder().card("T", "en");
		edition.claim("a").counter("far");
		assertEquals("far (in another text of the project)", parsed(edition).selectFirst("#claim-a .counters li").text());
	}

	@Test
	void claimsThatShareWordsNameEachOther() {
		assertEquals("claim-bewijs", target(order.selectFirst(".neighbours a")).id());
		assertEquals("claim-opdracht", target(page.selectFirst("#claim-bewijs .neighbours a")).id());
	}

	@Test
	void findingsAboutAClaimStandWithIt() {
		EditionBuilder edition = new EditionBuilder().card("T", "en");
		edition.paragraph("0 ", EditionBuilder.start("a"), "words", EditionBuilder.end("a"));
		edition.finding(Severity.ERROR, "some-rule", "words");
		assertEquals(List.of("✖ Error What is missing.", "Why it matters.", "What would settle it: What would settle it."),
				parsed(edition).select("#claim-a .finding > p").eachText());
	}

	@Test
	void aFindingAtACitationStandsWithTheClaimThatItSupports() {
		Edition read = Editions.read("{a event| words}{@lost p. 3} and {b event| others}{@s}.\n\n{source s}\n");
		int place = read.text().indexOf("{@lost");
		Finding finding = new Finding("unresolved-reference", Severity.ERROR, new TextRange(place, place + "{@lost p. 3}".length()),
				new Message("There is no such source.", "Why.", "How."), "f", List.of());
		Document page = Jsoup.parse(ExportedPage.page(read, List.of(finding)));
		assertEquals(List.of("✖ Error There is no such source."), page.select("#claim-a .finding .what").eachText());
		assertEquals(List.of(), page.select("#claim-b .finding").eachText());
		assertEquals("words-a", target(page.selectFirst(".place-of-finding a")).id());
	}

	@Test
	void codesOfOtherScalesAreShownAsTheyAre() {
		EditionBuilder edition = new EditionBuilder().card("T", "en");
		edition.claim("a").rated("B2").rated("***");
		assertEquals(List.of("B2 usually reliable; probable", "***", "a"), parsed(edition).select("#claim-a dd").eachText());
	}
}
