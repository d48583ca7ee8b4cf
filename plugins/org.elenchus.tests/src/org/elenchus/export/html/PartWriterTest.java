package org.elenchus.export.html;

import static org.elenchus.export.html.ExportedPage.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class PartWriterTest {

	/** The elements that paragraphs stand in, as brackets around their words; spans, links and what stands behind them left aside. */
	private static String shape(String text) {
		Document page = read(text);
		page.select(".claim-number").remove();
		return shape(page.selectFirst(".prose")).replaceAll("\\s*\\n\\s*", "");
	}

	private static String shape(Node node) {
		StringBuilder shape = new StringBuilder();
		for (Node child : node.childNodes()) {
			if (child instanceof TextNode words) {
				shape.append(words.getWholeText());
			} else if (child instanceof Element element) {
				boolean inline = List.of("a", "span").contains(element.tagName());
				String name = element.tagName() + (element.className().isEmpty() ? "" : "." + element.className());
				shape.append(inline ? shape(element) : name + "[" + shape(element) + "]");
			}
		}
		return shape.toString();
	}

	@Test
	void neighbouringItemsAreOneListAndDeeperOnesStandInTheOneBefore() {
		assertEquals("ul.list[li[p[1. a]ul.list[li[p[x. b]]li[p[y. c]]]]li[p[2. d]]]p[e]ul.list[li[p[f]]]",
				shape("{:item}1. a\n\n{:item 2}x. b\n\n{:item 2}y. c\n\n{:item}2. d\n\ne\n\n{:item}f\n"));
	}

	@Test
	void anItemThatStartsDeepStandsInAsManyLists() {
		assertEquals("ul.list[li[ul.list[li[p[a]]]]li[p[b]]]", shape("{:item 2}a\n\n{:item}b\n"));
	}

	@Test
	void whatGoesOnStandsInTheSameItemOrQuotation() {
		assertEquals("ul.list[li[p[a]p[b]]li[p[c]]]blockquote[p[d]p[e]]blockquote[p[f]]",
				shape("{:item}a\n\n{:item continued}b\n\n{:item}c\n\n{:quote}d\n\n{:quote continued}e\n\n{:quote}f\n"));
	}

	@Test
	void anItemGoesOnBehindWhatStandsInIt() {
		assertEquals("ul.list[li[p[a]ul.list[li[p[b]]]p[c]]li[p[d]]]", shape("{:item}a\n\n{:item 2}b\n\n{:item continued}c\n\n{:item}d\n"));
	}

	@Test
	void whatGoesOnWithNothingStartsAnew() {
		assertEquals("blockquote[p[a]]p[b]ul.list[li[p[c]]]", shape("{:quote continued}a\n\nb\n\n{:item continued}c\n"));
	}

	@Test
	void kindsStandInEachOther() {
		assertEquals("blockquote[p[a]ul.list[li[p[b]]li[p[c]]]]blockquote.epigraph[p.verse[d]]",
				shape("{:quote}a\n\n{:quote item}b\n\n{:quote item}c\n\n{:epigraph verse}d\n"));
	}

	@Test
	void captionsAndEntriesOfABibliographyAreParagraphsOfTheirOwnLook() {
		assertEquals("p.caption[a]p.bibliography[b]", shape("{:caption}a\n\n{:bibliography}b\n"));
	}

	@Test
	void verseKeepsItsLinesAndIndents() {
		assertEquals("One,\n  two", read("{:verse}One,\n  two\n").selectFirst(".verse").wholeText());
	}

	@Test
	void linesAreRowsAndTabsPartCells() {
		assertEquals("div.table[table[tbody[tr[th[A]th[B]]tr[td[1]td[2]]tr[td[3]td[]]]]]", shape("{:table header}A\tB\r\n1\t2\n3\n"));
		assertEquals("div.table[table[tbody[tr[td[A]]]]]div.table[table[tbody[tr[td[B]]]]]", shape("{:table}A\n\n{:table}B\n"));
	}

	@Test
	void aParagraphThatGoesOnWithATableGoesOnWithItsLastCell() {
		assertEquals("div.table[table[tbody[tr[td[1]td[p[2]p[more]]td[3]]tr[td[4]td[]td[]]]]]", shape("{:table}1\t2\n\n{:table continued}more\t3\n4\n"));
	}

	@Test
	void aClaimCanReachOverCellsAndItems() {
		Document page = read("{:table}1\t{+| 2\n3} {i| a\tb}\n\n{:item}{>x}c\n\n{:item}d{<x}\n");
		assertEquals(List.of("2", "3", "c", "d"), page.select(".prose a.run").eachText());
		assertEquals(List.of("a", "b"), page.select(".prose em").eachText());
	}

	@Test
	void aNotesFurtherParagraphStandsInIt() {
		Document page = read("One.{^1}{^2}\n\n{^1| a}\n\n{:quote}{^1 continued| b}\n\n{^2| c}\n");
		assertEquals(List.of("1 a b ↩", "2 c ↩"), page.select(".notes li").eachText());
		assertEquals(List.of("b"), page.select(".notes li blockquote").eachText());
	}

	@Test
	void aLostNoteHasItsMarkAndSaysSo() {
		Element mark = read("One.{^* lost}\n").selectFirst(".noteref");
		assertEquals("* This note is lost", mark.text() + " " + mark.attr("title"));
	}

	@Test
	void wordsThatAreMarkedLookSoAndSayWhy() {
		Document page = read("10{sup| 6} H{sub| 2}O {sc| Lenin} {unclear \"a stain\"| five} {surplus| the} {gap 3 words \"torn\"}{gap}\n");
		assertEquals("106 H2O Lenin five[?] {the} […3 words][…]", page.selectFirst(".prose p").text().replace("[… 3", "[…3"));
		assertEquals(List.of("6", "2", "Lenin"), page.select(".prose sup, .prose sub, .small-capitals").eachText());
		assertEquals(List.of("Hard to read: a stain", "Taken out by the editor", "Words are lost: torn", "Words are lost"),
				page.select(".prose [title]").eachAttr("title"));
	}

	@Test
	void aLinkOfTheAuthorsLeadsToTheWebAndNowhereElse() {
		Document page = read("{link \"https://example.org/a\"| here} {link \"javascript:alert(1)\"| there}\n");
		assertEquals(List.of("https://example.org/a"), page.select(".prose a").eachAttr("href"));
		assertEquals("here there <javascript:alert(1)>", page.selectFirst(".prose p").text());
	}

	@Test
	void otherReadingsFollowWithTheirWitnesses() {
		Document page = read("He was {app @a, \"arrested\" @b, \"\" @a| released}.\n\n{source a: author \"A. Ant\" year 1901}\n{source b: author \"B. Bee\" year 1902}\n");
		assertEquals("He was released [Ant 1901; arrested Bee 1902; (left out) Ant 1901].", page.selectFirst(".prose p").text());
	}
}
