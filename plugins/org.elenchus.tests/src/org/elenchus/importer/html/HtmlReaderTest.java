package org.elenchus.importer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.elenchus.importer.format.FormatTest;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HtmlReaderTest extends FormatTest {

	HtmlReaderTest() {
		super(new HtmlReader());
	}

	@Test
	void blocksOfEachKindAreTold() throws BadInput {
		assertEquals("""
				heading1: De brug
				paragraph: De brug werd in 1906 gebouwd, en _niet_ in **1907**.
				blockquote: Zo schreef de ingenieur.
				list-item1 -: hout
				list-item2 3.: eiken
				list-item2 4.: beuken
				list-item1 -: steen
				caption: Wat hij kostte
				table: jaar|prijs/1906|12
				caption: De brug in 1906
				paragraph: Eerste regel/tweede regel
				paragraph: een/  twee
				""", blocks("""
				<h1>De brug</h1><div>De brug werd in 1906
				gebouwd, en <em>niet</em> in <b>1907</b>.
				<blockquote><p>Zo schreef de ingenieur.</p></blockquote></div>
				<ul><li>hout<ol start=3><li>eiken<li>beuken</ol><li><p>steen</ul>
				<table><caption>Wat hij kostte</caption><tr><th>jaar<th>prijs<tr><td>1906<td><p>12</p></table>
				<figure><img src="http://example.org/x.png"><figcaption>De brug in 1906</figcaption></figure>
				<p>Eerste regel<br> tweede regel
				<pre>
				een
				  twee</pre>
				"""));
	}

	@Test
	void notesOfPandocFindTheirBodies() throws BadInput {
		assertEquals("""
				paragraph: De raad[^1] besloot.[^2]
				footnote 1: Notulen.
				footnote 2: Krant, _p. 3_. Tweede alinea.
				""", blocks("""
				<p>De raad<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> besloot.<a
				href="#fn2" class="footnote-ref" id="fnref2"><sup>2</sup></a></p>
				<section class="footnotes" role="doc-endnotes"><hr><ol>
				<li id="fn1"><p>Notulen.<a href="#fnref1" class="footnote-back" role="doc-backlink">&#8617;&#xFE0E;</a></p></li>
				<li id="fn2"><p>Krant, <i>p. 3</i>.</p><p>Tweede alinea.<a href="#fnref2">\u21A9</a></p></li></ol></section>
				"""));
	}

	@Test
	void notesOfWordProcessorsFindTheirBodies() throws BadInput {
		assertEquals("""
				paragraph: De raad[^1] besloot.[^2]
				footnote 1: Notulen.
				footnote 2: Krant.
				""", blocks("""
				<p>De raad<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>
				besloot.<a style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2"><span>[2]</span></a></p>
				<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Notulen.</p></div>
				<div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2">[2]</a> Krant.</p></div>
				"""));
	}

	@Test
	void notesOfBooksFindTheirBodies() throws BadInput {
		assertEquals("""
				paragraph: De raad[^1] besloot.
				footnote 1: Notulen.
				""", blocks("""
				<p>De raad<a epub:type="noteref" href="#n1">*</a> besloot.</p>
				<aside role="doc-footnote" id="n1">Notulen.</aside>
				"""));
	}

	@Test
	void notesOfWikisMayBeReferredToTwice() throws BadInput {
		assertEquals("""
				paragraph: De raad[^1] besloot.[^1]
				footnote 1: Notulen.
				""", blocks("""
				<p>De raad<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> besloot.<sup id="cite_ref-2"><a
				href="#cite_note-1"><span>[</span>1<span>]</span></a></sup></p>
				<ol><li id="cite_note-1"><a href="#cite_ref-1">\u2191</a> <span>Notulen.</span></li></ol>
				"""));
	}

	@Test
	void aNoteInsideEmphasisIsNotSetOffItself() throws BadInput {
		assertEquals("""
				paragraph: De _raad[^1] besloot_ snel.
				footnote 1: Notulen.
				""", blocks("""
				<p>De <i>raad<a epub:type="noteref" href="#n1">1</a><span epub:type="footnote" id="n1">Notulen.</span> besloot</i> snel.</p>
				"""));
	}

	@Test
	void aTableOfContentsHoldsNoNotes() throws BadInput {
		assertEquals("""
				list-item1 -: 1
				heading2: Een
				""", blocks("<ul><li><a href='#een'>1</a></ul><h2 id=een>Een</h2>"));
	}

	@Test
	void whatAReaderDoesNotSeeIsNoText() throws BadInput {
		assertEquals("paragraph: Wat er staat.\n", blocks("""
				<head><title>x</title><style>p { color: red }</style><script>alert(1)</script></head>
				<body onload="alert(2)"><nav>Menu</nav><iframe src="http://example.org/">kader</iframe>
				<p hidden>weg</p><p style="display: none">weg</p><object data="x.swf">weg</object><svg onload="alert(3)"><text>weg</text></svg>
				<p onclick="alert(4)"><a href="javascript:alert(5)">Wat er</a> <del>stond</del>staat.<!-- weg --><template>weg</template></p>
				"""));
	}

	@Test
	@Tag("metadata")
	void whatAPageSaysAboutItselfIsNoText() throws BadInput {
		assertEquals("paragraph: Tekst.\n", blocks("""
				<html><head><title>De brug</title><meta name="author" content="Jansen"><meta name="description" content="Over een brug"></head>
				<body><p>Tekst.</p></body></html>"""));
	}

	@Test
	@Tag("picture")
	void aPictureIsItsCaption() throws BadInput {
		assertEquals("""
				paragraph: Voor.
				caption: De brug in 1906
				paragraph: Na.
				""", blocks("""
				<p>Voor.</p><figure><img src="http://example.org/brug.png" alt="Een brug van staal."><figcaption>De brug in 1906</figcaption></figure>
				<p>Na.</p>"""));
	}

	@Test
	void entitiesAreTheCharactersThatTheyMean() throws BadInput {
		assertEquals("paragraph: caf\u00E9 & zo\u00A0veel <5> \u20AC \uD83D\uDE00\n",
				blocks("<p>caf&eacute; &amp; zo&nbsp;veel &lt;5&gt; &#8364; &#x1F600;</p>"));
	}

	@Test
	void aQuotedPhraseHasItsMarks() throws BadInput {
		assertEquals("paragraph: Hij zei \u201Cnooit\u201D.\n", blocks("<p>Hij zei <q>nooit</q>.</p>"));
	}

	@Test
	void windowsAndUtf16AreReadAsTheyAreWritten() throws BadInput {
		String page = "<html><body><p>Caf\u00E9 \u201Ctoen\u201D</p></body></html>";
		assertEquals("paragraph: Caf\u00E9 \u201Ctoen\u201D\n", blocks(page.getBytes(Charset.forName("windows-1252"))));
		assertEquals("paragraph: Caf\u00E9 \u201Ctoen\u201D\n", blocks(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE)));
	}

	@Test
	void aSectionOfCharacterDataThatNobodyEndsIsText() throws BadInput {
		assertEquals("paragraph: De **brug <p> stond**\n", blocks("De <b><![CDATA[brug\n\n<p> stond"));
		assertEquals("paragraph: De brug stond\n", blocks("De <![CDATA[brug\n\n]]>stond"));
	}

	@Test
	void linesOfWindowsEndInPreformattedWords() throws BadInput {
		assertEquals("paragraph: **een/twee/drie**\n", blocks("<b><pre>\r\n\r\neen\r\n\r\ntwee\rdrie</pre></b>"));
	}

	@Test
	void deepNestingIsRead() throws BadInput {
		blocks("<div><p>".repeat(20_000) + "diep");
		blocks("<blockquote>".repeat(20_000) + "diep");
		blocks("<b><i>".repeat(5_000) + "diep");
	}

	@Test
	void anElementWithAnEndlessNameIsRefused() {
		assertFalse(refusal(("<p>Een brug.</p>" + "<x".repeat(10_000)).getBytes(StandardCharsets.UTF_8)).isEmpty());
	}

	private String blocks(String html) throws BadInput {
		return blocks(html.getBytes(StandardCharsets.UTF_8));
	}
}
