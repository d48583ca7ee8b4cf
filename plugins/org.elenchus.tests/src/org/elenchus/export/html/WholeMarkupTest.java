package org.elenchus.export.html;

import static org.elenchus.export.html.ExportedPage.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.markup.Editions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Parts of the page letter by letter, so that nothing stands there that says nothing. */
class WholeMarkupTest {

	@Test
	void aClaimOfWhichNothingIsKnownSaysThisAndNoMore() {
		assertEquals("""
				<section class="claim unsourced" id="claim-x" tabindex="-1" aria-labelledby="claim-x:heading">
				<h3 id="claim-x:heading"><span class="number">1</span> <a class="statement" href="#words-x" lang="" dir="ltr">“words”</a></h3>
				<p class="facts"><span class="status">without any source</span></p>
				<div class="body">
				<dl class="particulars">
				<div class="identity"><dt>In the text</dt><dd><a class="place-link" href="#words-x">↩ show</a> </dd>
				</div>
				<div class="identity"><dt>Key</dt><dd>x</dd></div>
				</dl>
				<p class="none">No source is given.</p>
				</div></section>
				""", between(page("{x| words}\n"), "<section class=\"claim", "</aside>"));
	}

	@Test
	void aClaimThatStandsInTwoPlacesWithAStatementOfItsOwnShowsItsWordsAndBoth() {
		Element claim = read("{x event contested| words} and {x| more}.\n\n{claim x: \"Statement\" reviewed \"3f2a\"}\n").getElementById("claim-x");
		assertEquals("claim unsourced contested", claim.className());
		assertEquals("without any source · contested · event", claim.selectFirst(".facts").text());
		assertEquals(List.of("In the text words … more ↩ place 1 ↩ place 2", "Reviewed yes", "Key x"), claim.select("dl > div").eachText());
		assertEquals("words … more", claim.selectFirst("q").text());
	}

	@Test
	void aTextWithoutClaimsAndSourcesHasNoListsOfThem() {
		String page = page("One thing.\n");
		assertEquals("""
				<header class="front" lang="en" dir="ltr">
				<h1 lang="" dir="ltr">0.elx</h1>
				<p class="summary">No claims · <a href="#findings">no findings</a></p>
				</header>
				<div class="prose" id="text">
				<p>One thing.</p>
				</div>
				</article>
				</main>
				<div class="back">
				<section class="findings-part" id="findings" aria-labelledby="findings-heading" lang="en" dir="ltr">
				<h2 id="findings-heading">Findings</h2>
				<p class="none">The rules found nothing to report.</p>
				</section>
				</div>
				</body>
				""", between(page, "<header", "</html>"));
	}

	@Test
	void theHeadSaysHowThePageIsShownAndThatNothingIsToldToOthers() {
		Document page = read("One thing.\n");
		assertEquals("width=device-width, initial-scale=1", page.select("meta[name=viewport]").attr("content"));
		assertEquals("light dark", page.select("meta[name=color-scheme]").attr("content"));
		assertEquals("no-referrer", page.select("meta[name=referrer]").attr("content"));
		assertEquals("Elenchus", page.select("meta[name=generator]").attr("content"));
	}

	@Test
	void theButtonsOfTheScriptSayWhatTheyDo() {
		Document page = read("{x| words}\n");
		assertEquals(List.of("←", "→", "✕"), page.select(".tools button").eachText());
		assertEquals(List.of("Previous claim", "Next claim", "All claims"), page.select(".tools button").eachAttr("title"));
		assertEquals(List.of("previous", "next", "all"), page.select(".tools button").eachAttr("data-action"));
	}

	@Test
	void wordsOfTwoClaimsLeadToTheInnerOneAndLookAsTheWeakerOne() {
		assertEquals("""
				<p>One <a class="run sourced contested" href="#claim-x" id="words-x" data-claims="claim-x" \
				aria-describedby="sign-sourced sign-contested">two </a><a class="run unsourced contested several" href="#claim-y" id="words-y" \
				data-claims="claim-y claim-x" aria-describedby="sign-unsourced sign-contested">three</a><span class="claim-number" data-number="2"></span>\
				<span class="claim-number" data-number="1"></span><span class="citation"> (<a class="cite" role="doc-biblioref" href="#source-s">S</a>)</span>.</p>
				""", between(page("One {x contested| two {y| three}}{@s}.\n\n{source s: title \"S\"}\n"), "<p>One", "</div>"));
	}

	@Test
	void aSourceThatIsMentionedInAClaimSharesItsWords() {
		assertEquals("""
				<p>In <a class="mention" href="#source-s" title="Source: S">Pravda</a> and <a class="run unsourced" href="#claim-x" id="words-x" \
				data-claims="claim-x" aria-describedby="sign-unsourced">so </a>""",
				between(page("In {@s|Pravda} and {x| so {@s|Pravda}} and {@nobody| nobody}.\n\n{source s: title \"S\"}\n"), "<p>In", "<a class=\"run unsourced naming"));
		assertEquals("unknown source: nobody",
				read("In {@nobody| nobody}.\n").selectFirst("a.mention[href=#unknown-nobody]").attr("title").replaceFirst("^Source: ", ""));
	}

	@Test
	void oneRaterOfACitationIsNotNamedBesideIt() {
		Document page = read("It was so{@s p. 3 | C3 by ab} and{@s | C3 by ab, D4} and {@lost}.\n\n{source s: title \"S\"}\n");
		assertEquals("It was so (S, p. 3 C3) and (S C3 ab D4) and (unknown source: lost).", page.selectFirst(".prose p").text());
	}

	@Test
	void noListOnAPageIsEmpty() {
		Document page = read("""
				{x event| words}{@s}{@lost}{@lost | B2} and {y| {z| others}}{@t via s}.

				{source s: title "S"} {source t: title "T" reliability B}
				""");
		assertEquals(List.of(), page.select("ul, ol, dl, blockquote, h3, h4").stream().filter(list -> list.childrenSize() == 0 && !list.hasText()).map(Element::outerHtml)
				.toList());
	}

	private static String page(String text) {
		return ExportedPage.page(Editions.read(text), List.of());
	}

	private static String between(String page, String start, String end) {
		int from = page.indexOf(start);
		return page.substring(from, page.indexOf(end, from));
	}
}
