package org.elenchus.importer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.elenchus.importer.format.FormatTest;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '~', textBlock = """
			<a href="#n">1</a> ~ 1
			<sup><a href="#n">1</a></sup> ~ [^1]
			<sup><i><a href="#n">1</a></i></sup> ~ [^1]
			<a href="#n"><sup>1</sup></a> ~ [^1]
			<a href="#n">[1]</a> ~ [^1]
			<a href="#n">[ xii ]</a> ~ [^1]
			<a href="#n" style="mso-footnote-id:ftn1">1</a> ~ [^1]
			<a href="#n" style="color:red">1</a> ~ 1
			<a href="#n" class="footnote-ref">zie</a> ~ [^1]
			<a href="#n" class="sdfootnoteanc">zie</a> ~ [^1]
			<a href="#n" class="sdendnoteanc">zie</a> ~ [^1]
			<a href="#n" role="doc-noteref">zie</a> ~ [^1]
			<a href="#n" epub:type="noteref">zie</a> ~ [^1]
			<sup><a href="#n">blad 12</a></sup> ~ blad 12
			<sup><a href="#n">()</a></sup> ~ ()
			<sup><a href="#n"></a></sup> ~ ''
			<sup><a href="#x">1</a></sup> ~ 1
			<sup><a href="http://example.org/#n">1</a></sup> ~ 1
			<sup><a id="x" href="#x">1</a></sup> ~ 1
			""")
	void whatRefersToANoteIsTold(String link, String read) throws BadInput {
		boolean refers = read.equals("[^1]");
		assertEquals("paragraph: De raad" + read + " besloot.\n" + (refers ? "footnote 1: Noot.\n" : "paragraph: Noot.\n"),
				blocks("<p>De raad" + link + " besloot.</p><p id=\"n\">Noot.</p>"));
	}

	/** The note's body, and what is read of it; a slash parts blocks. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '~', textBlock = """
			<p id="n">b</p><p>c</p> ~ footnote 1: b/paragraph: c
			<p><span id="n"></span>b</p> ~ footnote 1: b
			<p><a name="n">1</a> b</p> ~ footnote 1: 1 b
			<p id="n"><a href="#r">1</a> b</p> ~ footnote 1: b
			<p id="n">b <a href="#r">↩</a></p> ~ footnote 1: b
			<p id="n">b <a href="#r">terug</a></p> ~ footnote 1: b terug
			<p id="n">b <a href="#q">↩</a></p> ~ footnote 1: b ↩
			<p id="n">b <b href="#r">1</b></p> ~ footnote 1: b **1**
			<p id="n">b <a role="doc-backlink" href="#q">terug</a></p> ~ footnote 1: b
			<p id="n"><span class="mw-cite-backlink">op</span> b</p> ~ footnote 1: b
			<p><a role="doc-backlink" href="#r">op</a> c</p><p id="n">b</p> ~ paragraph: op c/footnote 1: b
			<div id="ftn1"><p id="n">b</p><p>c</p></div> ~ footnote 1: b c
			<div id="edn1"><p id="n">b</p><p>c</p></div> ~ footnote 1: b c
			<div id="sdfootnote1"><p id="n">b</p><p>c</p></div> ~ footnote 1: b c
			<div id="sdendnote1"><p id="n">b</p><p>c</p></div> ~ footnote 1: b c
			<div id="deel1"><p id="n">b</p><p>c</p></div> ~ footnote 1: b/paragraph: c
			<section id="ftn1"><p id="n">b</p><p>c</p></section> ~ footnote 1: b/paragraph: c
			<ol><li id="n">b</li></ol> ~ footnote 1: b
			<div><em epub:type="note" id="n">b</em> c</div> ~ paragraph: c/footnote 1: _b_
			""")
	void theBodyOfANoteIsTold(String body, String read) throws BadInput {
		assertEquals("paragraph: a[^1]/" + read, blocks("<p>a<sup id=\"r\"><a href=\"#n\">1</a></sup></p>" + body).strip().replace('\n', '/'));
	}

	/** Where a number leads that is no note, and where one that stands before the text. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '~', textBlock = """
			<p id="n">b</p>§ ~ paragraph: b/paragraph: a1
			<aside role="doc-footnote" id="n">b</aside>§ ~ footnote 1: b/paragraph: a[^1]
			<div id="n">b§</div> ~ paragraph: b/paragraph: a1
			§<h2 id="n">b</h2> ~ paragraph: a1/heading2: b
			§<ul id="n"><li>b</li></ul> ~ paragraph: a1/list-item1 -: b
			§<table id="n"><tr><td>b</td></tr></table> ~ paragraph: a1/table: b
			§<article id="n">b</article> ~ paragraph: a1/paragraph: b
			""")
	void aNumberMayLeadElsewhere(String page, String read) throws BadInput {
		assertEquals(read, blocks(page.replace("§", "<p>a<sup><a href=\"#n\">1</a></sup></p>")).strip().replace('\n', '/'));
	}

	@Test
	void theNameBeforeAReferenceIsThatToWhichTheNoteLeadsBack() throws BadInput {
		assertEquals("paragraph: a[^1] b\nfootnote 1: Noot.\n",
				blocks("<p>a<a name=\"r\"></a><a href=\"#n\"><sup>1</sup></a> b</p><p id=\"n\"><a href=\"#r\">1</a> Noot.</p>"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '~', textBlock = """
			<i>a</i> <em>b</em> <cite>c</cite> <var>d</var> <dfn>e</dfn> ~ paragraph: _a_ _b_ _c_ _d_ _e_
			<b>a</b> <strong>b</strong> <u>c</u> ~ paragraph: **a** **b** c
			<span style="font-style: oblique">a</span> <span style="font-weight:700">b</span> <span style="font-weight:400">c</span> ~ paragraph: _a_ **b** c
			<p style="font-style: italic">a</p><div style="font-weight: bold">b</div> ~ paragraph: a/paragraph: b
			<p>a</p><p hidden>b</p><p aria-hidden="true">c</p><p aria-hidden="false">d</p> ~ paragraph: a/paragraph: d
			<div role="navigation">a</div><p style="visibility:hidden">b</p><p style="color:red">c</p> ~ paragraph: c
			<div title="header">a</div><div title="footer">b</div><div title="x">c</div><p title="header">d</p> ~ paragraph: c/paragraph: d
			<blockquote epub:type="epigraph">a</blockquote><div epub:type="epigraph">b</div> ~ epigraph: a/epigraph: b
			<p epub:type="bibliography">a</p><div class="csl-entry">b</div><p class="x">c</p> ~ bibliography: a/bibliography: b/paragraph: c
			<h6>a</h6><hr><h1>b</h1> ~ heading6: a/heading1: b
			<table><tr><td><div>a</div><td>b</table> ~ paragraph: a/paragraph: b
			<table><tr><td><p>a<p>b</table> ~ paragraph: a/paragraph: b
			<table><tr> <th>a</th> <td>b</td> </tr> <tr><td>c</td><td></td><td>d</td></tr></table>e ~ table: a>b|c>>d/paragraph: e
			<ol><li value="7">a<li>b</ol><ol start="x"><li>c</ol> ~ list-item1 7.: a/list-item1 8.: b/list-item1 1.: c
			<ul><li>a<ul><li>b</ul><li>c</ul> ~ list-item1 -: a/list-item2 -: b/list-item1 -: c
			<p>a<br>b<br><br>c</p> ~ paragraph: a|b|c
			<p>a <q>b <q>c</q></q> <q>"d"</q> <q> </q></p> ~ paragraph: a “b “c”” "d"
			<pre>a  b</pre><p>c  d</p> ~ paragraph: a  b/paragraph: c d
			""")
	void whatAnElementIsIsTold(String body, String read) throws BadInput {
		assertEquals(read, blocks(body).strip().replace('|', '>').replace('/', '|').replace('\n', '/'));
	}

	private String blocks(String html) throws BadInput {
		return blocks(html.getBytes(StandardCharsets.UTF_8));
	}
}
