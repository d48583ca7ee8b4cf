package org.elenchus.export.html;

import static org.elenchus.export.html.EditionBuilder.end;
import static org.elenchus.export.html.EditionBuilder.note;
import static org.elenchus.export.html.EditionBuilder.start;
import static org.elenchus.export.html.ExportedPage.parsed;
import static org.elenchus.export.html.ExportedPage.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.elenchus.model.Doubt;
import org.elenchus.model.DoubtKind;
import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Mark;
import org.elenchus.model.Medium;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Item;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TextPartTest {

	private final EditionBuilder edition = new EditionBuilder().card("T", "en");

	@Test
	void headingsAndParagraphsAreWhatTheyAre() {
		edition.heading(1, "One").paragraph("a").heading(3, "Two").heading(9, "Deep");
		assertEquals(List.of("h2 One", "p a", "h4 Two", "h6 Deep"), parsed(edition).select(".prose > *").stream()
				.map(element -> element.tagName() + " " + element.text()).toList());
	}

	@Test
	void theAuthorsCharactersAreKept() {
		edition.paragraph("two  spaces,\na line break,\ttab");
		assertEquals("two  spaces,\na line break,\ttab", parsed(edition).selectFirst(".prose p").wholeText());
	}

	@Test
	void overlappingClaimsGiveRunsThatCarryAllTheirClaims() {
		edition.paragraph("0", start("a"), "1", start("b"), "2", end("a"), "3", end("b"), "4");
		assertEquals(List.of("1 claim-a", "2 claim-b claim-a", "3 claim-b"), runs(parsed(edition)));
		assertEquals("01234", parsed(edition).selectFirst(".prose p").wholeText());
	}

	@Test
	void claimsNestAndCrossInAnyWay() {
		edition.paragraph(start("a"), start("b"), start("c"), "1", end("b"), "2", end("a"), "3", end("c"));
		assertEquals(List.of("1 claim-c claim-b claim-a", "2 claim-c claim-a", "3 claim-c"), runs(parsed(edition)));
		List.of("words-a", "words-b", "words-c").forEach(id -> assertTrue(parsed(edition).getElementById(id) != null, id));
	}

	@Test
	void claimsGoOnThroughParagraphsAndHeadings() {
		edition.paragraph(start("a"), "1").heading(2, "2").paragraph("3", end("a"), "4");
		assertEquals(List.of("1 claim-a", "2 claim-a", "3 claim-a"), runs(parsed(edition)));
	}

	@Test
	void everyPlaceOfADiscontinuousClaimCanBeReached() {
		edition.paragraph(start("a"), "1", end("a"), " – ", start("a"), "2", end("a"));
		List<String> places = parsed(edition).select("#claim-a .place-link").stream().map(link -> target(link).text()).toList();
		assertEquals(List.of("1", "2"), places);
	}

	@Test
	void theLineBelowWordsTellsOfTheWeakestClaim() {
		edition.source("s").is(SourceKind.PRIMARY, Medium.LETTER);
		edition.claim("a").supports("s", null, null);
		edition.claim("b").contested();
		edition.paragraph(start("a"), "1", start("b"), "2", end("a"), end("b"));
		assertEquals(List.of("run primary", "run unsourced contested several"),
				parsed(edition).select("article a.run").eachAttr("class"));
		assertEquals("without any source contested", described(parsed(edition).select("article a.run").last()));
	}

	private static String described(Element run) {
		return String.join(" ", List.of(run.attr("aria-describedby").split(" ")).stream()
				.map(id -> run.ownerDocument().getElementById(id).text()).toList());
	}

	@Test
	void notesAndTheirReferencesLeadToEachOther() {
		edition.paragraph("a", note("1"), " b", note("1")).noteBody("1", "body");
		Document page = parsed(edition);
		Element reference = page.selectFirst("[role=doc-noteref]");
		assertEquals("body", target(reference).selectFirst("p").text());
		List<Element> back = page.select("[role=doc-endnotes] [role=doc-backlink]");
		assertEquals(List.of("noteref-1", "noteref-2"), back.stream().map(link -> target(link).id()).toList());
	}

	@Test
	void aNoteInsideEmphasisIsNotSetOffItself() {
		for (String text : List.of("De {i| raad{^1| Notulen.} besloot} snel.\n", "De {i| raad{^1} besloot} snel.\n\n{^1| Notulen.}\n")) {
			Document page = ExportedPage.read(text);
			assertEquals("De raad1 besloot snel.", page.selectFirst(".prose p").text());
			assertEquals("raad1 besloot", page.select(".prose em").eachText().stream().reduce("", String::concat));
			assertEquals("Notulen.", page.selectFirst(".notes p").text());
			assertEquals(List.of(), page.select(".notes em").eachText());
		}
	}

	@Test
	void aNoteThatNobodyRefersToHasNoWayBack() {
		Document page = ExportedPage.read("One.{^1}\n\n{^1| Referred to.}\n\n{^2| Not referred to.}\n");
		assertEquals(List.of("Referred to.", "Not referred to."), page.select(".notes p").eachText());
		assertEquals(List.of("noteref-1"), page.select(".notes [role=doc-backlink]").stream().map(link -> target(link).id()).toList());
		assertEquals("1 Referred to. ↩", page.select(".notes li").first().text());
		assertEquals("2 Not referred to.", page.select(".notes li").last().text());
	}

	@Test
	void labelsCanStartAnewInEveryChapter() {
		edition.paragraph("a", note("1")).noteBody("1", "first").paragraph("b", note("1")).noteBody("1", "second");
		assertEquals(List.of("first", "second"), parsed(edition).select("[role=doc-noteref]").stream()
				.map(link -> target(link).selectFirst("p").text()).toList());
	}

	@Test
	void aReferenceWithoutANoteIsNoLink() {
		edition.paragraph("a", note("7"));
		Document page = parsed(edition);
		assertEquals("7", page.selectFirst("sup").text());
		assertEquals(0, page.select("sup a, .notes").size());
	}

	@Test
	void claimsInANoteAreMarkedThere() {
		edition.paragraph(start("a"), "1", note("1"), "2", end("a")).noteBody("1", start("b"), "3", end("b"), "4");
		assertEquals(List.of("1 claim-a", "2 claim-a", "3 claim-b"), runs(parsed(edition)));
	}

	@Test
	void citationsSideBySideShareBrackets() {
		edition.source("a").by("Anna Aa").titled("A", "2001");
		edition.source("b").by("Bob Bee", "Cy Cee").titled("B", "2002");
		edition.paragraph("Text", edition.cite("a", "p. 1"), edition.cite("b", null), ".");
		Document page = parsed(edition);
		assertEquals("Text (Aa 2001, p. 1; Bee and Cee 2002).", page.selectFirst(".prose p").text());
		assertEquals(List.of("source-a", "source-b"),
				page.select("[role=doc-biblioref]").stream().map(link -> target(link).id()).toList());
	}

	@Test
	void anUnknownSourceIsShownAsSuch() {
		edition.paragraph("Text", edition.cite("lost", "p. 1"));
		Element citation = parsed(edition).selectFirst("[role=doc-biblioref]");
		assertEquals("unknown source: lost, p. 1", citation.text());
		assertEquals("no source with the key “lost” is known", target(citation).text());
	}

	@Test
	void mentionsLeadToTheBibliography() {
		edition.source("iz").titled("Izvestija", "1934");
		edition.paragraph("in ", edition.mention("iz"), "the paper", new Item.MentionEnd(), " of today");
		Element mention = parsed(edition).selectFirst("a.mention");
		assertEquals("the paper", mention.text());
		assertEquals("source-iz", target(mention).id());
	}

	@Test
	void aMentionWithinAClaimHasItsLinkBehindIt() {
		edition.source("iz").titled("Izvestija", "1934");
		edition.paragraph(start("a"), "in ", edition.mention("iz"), "the paper", new Item.MentionEnd(), " of today", end("a"));
		assertEquals(List.of("in  claim-a", "the paper claim-a", " of today claim-a"), runs(parsed(edition)));
		Element sign = parsed(edition).selectFirst("a.mention-sign");
		assertEquals("Source: Izvestija 1934", sign.attr("aria-label"));
		assertEquals("source-iz", target(sign).id());
	}

	@Test
	void markedWordsStandInElementsOfTheirOwnAroundTheRuns() {
		edition.paragraph(marked(Mark.ITALICS), "One ", start("a"), "two", unmarked(Mark.ITALICS), " three", end("a"));
		assertEquals("One two", parsed(edition).selectFirst(".prose em").text());
		assertEquals(List.of("two claim-a", " three claim-a"), runs(parsed(edition)));
	}

	@Test
	void marksGoOnBehindAHeadingInThem() {
		edition.paragraph(marked(Mark.BOLD), "1", new Item.HeadingStart(2), "2", new Item.HeadingEnd(), "3", unmarked(Mark.BOLD), "4");
		assertEquals(List.of("1", "2", "3"), parsed(edition).select(".prose strong").eachText());
		assertEquals(List.of("1", "2", "34"), parsed(edition).select(".prose > *").eachText());
	}

	@Test
	void behindAnOddSpellingItIsSaidThatItIsTheAuthors() {
		edition.paragraph("a ", marked(Mark.SIC), "fuor", unmarked(Mark.SIC), ".");
		assertEquals("a fuor [sic].", parsed(edition).selectFirst(".prose p").text());
	}

	@Test
	void insertionsStandInSquareBrackets() {
		edition.paragraph("He ", new Item.Inserted("Kirov & co"), " was shot").paragraph(new Item.Inserted("alone"));
		assertEquals(List.of("He [Kirov & co] was shot", "[alone]"), parsed(edition).select(".prose p").eachText());
		assertEquals("Supplied by the editor", parsed(edition).selectFirst(".insertion").attr("title"));
	}

	@Test
	void doubtsAreSmallSignsThatSayWhatIsDoubted() {
		Doubt doubt = ElenchusFactory.eINSTANCE.createDoubt();
		doubt.setKind(DoubtKind.PRIMARY);
		doubt.setDate("2026-02");
		doubt.setReason("only <memoirs>");
		edition.paragraph("One", new Item.Doubted(doubt), ".");
		Element sign = parsed(edition).selectFirst(".prose .doubt");
		assertEquals("A primary source is wanted · 2026-02 · only <memoirs>", sign.attr("title"));
		assertEquals("[?]", sign.text());
	}

	private static Item marked(Mark mark) {
		return new Item.MarkStart(mark);
	}

	private static Item unmarked(Mark mark) {
		return new Item.MarkEnd(mark);
	}

	private static List<String> runs(Document page) {
		return page.select("article a.run").stream().map(run -> run.wholeText() + " " + run.attr("data-claims")).toList();
	}
}
