package org.elenchus.export.html;

import static org.elenchus.export.html.EditionBuilder.end;
import static org.elenchus.export.html.EditionBuilder.start;
import static org.elenchus.export.html.ExportedPage.page;
import static org.elenchus.export.html.ExportedPage.parsed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

import org.elenchus.export.Exporter;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.TextRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTest {

	private static final Edition EMPTY = new Edition("", "", List.of(), List.of(), List.of(), List.of(), List.of(), thing -> new TextRange(0, 0));

	@Test
	void theExporterIsFoundAsAService() {
		assertTrue(ServiceLoader.load(Exporter.class).stream().anyMatch(provider -> provider.get() instanceof HtmlExporter));
	}

	@Test
	void theSameEditionGivesTheSamePage() {
		assertEquals(page(KirovEdition.create()), page(KirovEdition.create()));
	}

	@Test
	void anEmptyEditionGivesAWholePage() {
		Document page = Jsoup.parse(page(EMPTY, List.of()));
		assertEquals("Untitled", page.title());
		assertEquals("No claims · no findings", page.selectFirst(".summary").text());
		assertEquals("", page.getElementById("text").text());
		assertEquals(0, page.select("aside, nav, [role=doc-bibliography]").size());
	}

	@Test
	void aDutchEditionHasADutchPage() {
		Document page = parsed(KirovEdition.create());
		assertEquals("nl", page.selectFirst("html").attr("lang"));
		assertEquals("4 beweringen · 1 met een primaire bron · 2 omstreden · 2 bevindingen (1 fout, 1 waarschuwing)",
				page.selectFirst(".summary").text());
		assertEquals("Bezorgd door ab · Licentie: CC BY 4.0", page.selectFirst(".byline").text());
	}

	@Test
	void anEditionInAnotherLanguageHasEnglishWordsAroundIt() {
		Document page = parsed(new EditionBuilder().card("Кто?", "ru").paragraph("Текст"));
		assertEquals("ru", page.selectFirst("html").attr("lang"));
		assertEquals("en", page.selectFirst("header").attr("lang"));
		assertEquals("ru", page.selectFirst("h1").attr("lang"));
		assertEquals("ru", page.selectFirst("article").attr("lang"));
		assertEquals("en", page.getElementById("findings").attr("lang"));
	}

	@Test
	void anEditionThatIsWrittenFromRightToLeftRunsSo() {
		Document page = parsed(new EditionBuilder().card("שם", "he").paragraph("מילים"));
		assertEquals("rtl", page.selectFirst("article").attr("dir"));
		assertEquals("ltr", page.selectFirst("header").attr("dir"));
	}

	@Test
	void aLanguageThatIsNoneIsNotClaimed() {
		Document page = parsed(new EditionBuilder().card("T", "\"><script>").paragraph("x"));
		assertEquals("en", page.selectFirst("html").attr("lang"));
		assertEquals("", page.selectFirst("article").attr("lang"));
	}

	@Test
	void withoutACardTheFileGivesTheTitle() {
		assertEquals("sample.elx", parsed(new EditionBuilder().paragraph("x")).selectFirst("h1").text());
	}

	@Test
	void aHeadingThatRepeatsTheTitleIsMarkedAsThat() {
		EditionBuilder edition = new EditionBuilder().card("One title", "en").heading(1, "One title").paragraph("x")
				.heading(2, "One title").heading(2, "B").heading(2, "C");
		assertEquals(List.of("heading-1"), parsed(edition).select(".repeats-title").eachAttr("id"));
		assertEquals(List.of("#heading-2", "#heading-3", "#heading-4"), parsed(edition).select("nav a").eachAttr("href"));
	}

	@Test
	void findingsAreListedWithTheirWords() {
		Document page = parsed(KirovEdition.create());
		List<String> words = page.select("#findings .place-of-finding").eachText();
		assertEquals(List.of("gefluisterd (regel 14)", "dat één man alleen handelde (regel 12)"), words);
		assertEquals(List.of("✖ Fout unresolved-reference 1×", "▲ Waarschuwing claim-without-source 1×"),
				page.select("#findings h3").eachText());
		assertEquals(List.of("gefluisterd", "dat één man"), page.select("#findings .place-of-finding a").stream()
				.map(link -> ExportedPage.target(link).text()).toList());
	}

	@Test
	void findingsOfOneKindStandTogetherAndSayOnceWhatWouldSettleThem() {
		EditionBuilder edition = new EditionBuilder().card("T", "en").paragraph("one two three");
		edition.finding(Severity.INFO, "a", "one").finding(Severity.WARNING, "b", "two").finding(Severity.INFO, "a", "three");
		Document page = parsed(edition);
		assertEquals(List.of("▲ Warning b 1×", "● Remark a 2×"), page.select("#findings h3").eachText());
		assertEquals(2, page.select("#findings .remedy").size());
		assertEquals(List.of("two (line 1)", "one (line 1)", "three (line 1)"), page.select(".place-of-finding").eachText());
	}

	@Test
	void aFindingAboutACardHasNoPlaceInTheText() {
		EditionBuilder edition = new EditionBuilder().card("T", "en");
		Edition built = edition.build();
		Edition withCard = new Edition("x.elx", "{source a}", List.of(), List.of(), built.cards(), List.of(), List.of(), thing -> new TextRange(0, 0));
		edition.paragraph("{source a}").finding(Severity.INFO, "duplicate-key", "a}");
		Document page = Jsoup.parse(page(withCard, edition.findings()));
		assertEquals("a} (line 1)", page.selectFirst(".place-of-finding").text());
		assertEquals(0, page.select(".place-of-finding a").size());
	}

	@Test
	void nothingButThePagesOwnStyleAndScriptMayRun() throws Exception {
		Document page = parsed(KirovEdition.create());
		String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
		assertEquals("default-src 'none'; style-src " + hash(page.selectFirst("style")) + "; script-src "
				+ hash(page.selectFirst("script")) + "; base-uri 'none'; form-action 'none'", policy);
		assertEquals(0, page.select("[style], [src], link, img, iframe, base").size());
	}

	private static String hash(Element element) throws Exception {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
		return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
	}

	@Test
	void hostileWordsStayWordsWhereverTheyStand() {
		Document plain = parsed(hostile("words"));
		Document page = parsed(hostile("</title></style></script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>]]>-->"));
		assertEquals(plain.getAllElements().size(), page.getAllElements().size());
		assertEquals(1, page.select("script").size());
		assertFalse(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream())
				.anyMatch(attribute -> attribute.getKey().startsWith("on")));
	}

	private static EditionBuilder hostile(String words) {
		EditionBuilder edition = new EditionBuilder().card(words, words).cardField(words, words);
		edition.source(words).by(words).titled(words, words).with("container-title", words).with("URL", words).with(words, words)
				.rated(words, words, words, words).of(edition.school(words, words));
		edition.claim(words).states(words).supports(words, words, words).supports("no " + words, words, words)
				.because(words, words, words).rated(words).counter(words + "2").card().setSpeaker(words);
		edition.heading(1, words).paragraph(start(words), words, end(words), edition.cite(words, words), edition.mention(words),
				words, new Item.MentionEnd(), EditionBuilder.note(words)).noteBody(words, words);
		return edition.finding(Severity.ERROR, words, words);
	}

	@Test
	void everyIdIsUniqueAndEveryLinkLeadsSomewhere() {
		for (EditionBuilder edition : List.of(KirovEdition.create(), hostile("a\">b"), hostile("key"))) {
			Document page = parsed(edition);
			Set<String> ids = new HashSet<>();
			page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), "twice: " + element.id()));
			page.select("a[href^=#]").forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml()));
		}
	}

	@Test
	void cardsWithOneKeyGiveNoIdTwice() {
		Document page = ExportedPage.read("""
				{x event| One}{@s}{@t}, {y| two}. {@s| S}

				{claim x: "First"}
				{claim x: "Second"}
				{source s: primary title "S"}
				{source s: secondary title "Another S"}
				{source t}
				{school s "A school"}
				{school s "Another school"}
				{name n "N"}
				{name n "Another N"}
				""");
		Set<String> ids = new HashSet<>();
		page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), "twice: " + element.id()));
		page.select("a[href^=#]").forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml()));
	}

	@Test
	void keysInLettersWithCombiningMarksLeadToTheirPlaces() {
		Document page = ExportedPage.read("{की event| One}{@की p. 3}.\n\n{source की: title \"Kī\" year 1934}\n");
		Element claim = ExportedPage.target(page.selectFirst("a.run"));
		assertEquals("Key की", claim.select(".particulars > div").last().text());
		assertEquals("One", ExportedPage.target(claim.selectFirst(".place-link")).text());
		assertEquals("Kī 1934", ExportedPage.target(page.selectFirst("[role=doc-biblioref]")).selectFirst(".label").text());
	}

	@Test
	void aPageGrowsWithItsTextHoweverClaimsOverlap() {
		double once = page(overlapping(1_000)).length();
		double twice = page(overlapping(2_000)).length();
		assertTrue(twice / once < 2.2, twice + " / " + once);
	}

	private static EditionBuilder overlapping(int claims) {
		EditionBuilder edition = new EditionBuilder().card("T", "en");
		Object[] pieces = new Object[claims * 3];
		for (int i = 0; i < claims; i++) {
			pieces[2 * i] = start("k" + i);
			pieces[2 * i + 1] = "words ";
			pieces[2 * claims + i] = end("k" + i);
		}
		for (int i = 0; i < claims; i++) {
			edition.claim("k" + i).states("statement");
		}
		return edition.paragraph(pieces);
	}
}
