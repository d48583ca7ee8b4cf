package org.elenchus.importer.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.FormatTest;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.io.TempDir;

class TeiReaderTest extends FormatTest {

	TeiReaderTest() {
		super(new TeiReader());
	}

	@Test
	void blocksOfEachKindAreTold() throws BadInput {
		assertEquals("""
				heading1: De brug
				epigraph: Panta rhei.
				paragraph: De brug werd in 1906 gebouwd, en _niet_ in **1907**, \u201Czei hij\u201D.
				heading2: Wie hem bouwde
				blockquote: Zo schreef de ingenieur.
				list-item1 a): hout
				list-item2: eiken
				list-item1: steen
				verse: Eerste regel/Tweede regel
				caption: Wat hij kostte
				table: jaar|prijs/1906|12
				caption: De brug in 1906
				bibliography: Jansen, Bruggen.
				""", blocks("""
				<div type="chapter"><head>De brug</head><epigraph><p>Panta rhei.</p></epigraph>
				<p>De brug werd<lb/>in 1906<pb n="2"/> gebouwd, en <hi rend="italic">niet</hi>
				in <hi rendition="simple:bold">1907</hi>, <q>\u201Czei hij\u201D</q>.</p>
				<div><head>Wie hem bouwde</head><fw type="header">DE BRUG</fw>
				<cit><quote>Zo schreef de ingenieur.</quote></cit>
				<list><label>a)</label><item>hout<list><item>eiken</item></list></item><item>steen</item></list>
				<lg><l>Eerste regel</l><l>Tweede regel</l></lg>
				<table><head>Wat hij kostte</head><row><cell>jaar</cell> <cell>prijs</cell></row><row><cell>1906</cell><cell>12</cell></row></table>
				<figure><head>De brug in 1906</head><figDesc>Foto</figDesc></figure>
				<listBibl><bibl>Jansen, Bruggen.</bibl></listBibl></div></div>"""));
	}

	@Test
	void notesAreFoundWhereTheyAreCalledAndFromElsewhere() throws BadInput {
		assertEquals("""
				paragraph: De raad[^1] besloot.[^2] Later.
				footnote 1: Notulen, _p. 3_. Slot.
				footnote 2: Krant.
				""", blocks("""
				<p>De raad<note n="1"><p>Notulen, <emph>p. 3</emph>.</p><p>Slot.</p></note> besloot.<ref target="#n2">2</ref> Later.</p>
				<div type="notes"><note xml:id="n2" n="2">Krant.</note></div>"""));
	}

	@Test
	void aNoteInsideEmphasisIsNotSetOffItself() throws BadInput {
		assertEquals("""
				paragraph: De _raad[^1] besloot_ snel.
				footnote 1: Notulen.
				""", blocks("<p>De <hi rend=\"italic\">raad<note>Notulen.</note> besloot</hi> snel.</p>"));
	}

	@Test
	void aQuotedPhraseHasItsMarks() throws BadInput {
		assertEquals("paragraph: Hij zei \u201Cnooit\u201D en \u201Etoch\u201D.\n", blocks("<p>Hij zei <q>nooit</q> en \u201E<q>toch</q>\u201D.</p>"));
	}

	@Test
	void theWitnessIsReadAndNotTheEditor() throws BadInput {
		assertEquals("paragraph: Hy schreef vnd in 1906.\n", blocks("""
				<p><choice><orig>Hy</orig><reg>Hij</reg></choice> schreef <del>niet</del><choice><sic>vnd</sic><corr>und</corr></choice> in 1906.</p>"""));
	}

	@Test
	void aDocumentTypeIsNotLoaded() throws BadInput {
		assertEquals("paragraph: Tekst.\n", blocks(("<!DOCTYPE TEI.2 SYSTEM \"http://example.org/tei2.dtd\">"
				+ "<TEI.2><text><body><p>Tekst.</p></body></text></TEI.2>").getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void externalEntitiesAreRefused(@TempDir Path folder) throws Exception {
		Path secret = Files.writeString(folder.resolve("secret"), "geheim");
		assertRefused("<!DOCTYPE TEI [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><TEI><text><body><p>&e;</p></body></text></TEI>");
	}

	@Test
	void entityBombsAreRefused() {
		assertRefused("<!DOCTYPE TEI [<!ENTITY a \"lol\"><!ENTITY b \"" + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
				+ "\">]><TEI><text><body><p>&c;</p></body></text></TEI>");
	}

	@Test
	void whatIsNotWellFormedIsRefused() {
		assertRefused("<TEI><text><body><p>Tekst.</p></body>");
	}

	@Test
	@Tag("metadata")
	void whatTheHeaderSaysIsNoText() throws BadInput {
		assertEquals("paragraph: Tekst.\n", blocks("""
				<TEI><teiHeader><fileDesc><titleStmt><title>De brug</title><author>Jansen</author></titleStmt></fileDesc></teiHeader>
				<text><body><p>Tekst.</p></body></text></TEI>""".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	@Tag("picture")
	void aPictureIsItsCaption() throws BadInput {
		assertEquals("""
				paragraph: Voor.
				caption: De brug in 1906
				paragraph: Na.
				""", blocks("""
				<p>Voor.</p><figure><graphic url="http://example.org/brug.png"/><head>De brug in 1906</head>
				<figDesc>Een brug van staal.</figDesc></figure><p>Na.</p>"""));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '~', textBlock = """
			<p>a <hi rend="i">b</hi> c</p> ~ paragraph: a _b_ c
			<p>a <hi rend="font-style: italic">b</hi> c</p> ~ paragraph: a _b_ c
			<p>a <hi rendition="#bold">b</hi> c</p> ~ paragraph: a **b** c
			<p>a <hi style="font-weight: bold">b</hi> c</p> ~ paragraph: a **b** c
			<p>a <hi rend="underline">b</hi> c</p> ~ paragraph: a b c
			<p>a <hi>b</hi> c</p> ~ paragraph: a b c
			<p>a <emph>b</emph> c</p> ~ paragraph: a _b_ c
			<p>a <emph rend="bold">b</emph> c</p> ~ paragraph: a **b** c
			<p>a <emph rend="spaced">b</emph> c</p> ~ paragraph: a b c
			<p>a <title rend="italic">b</title> c</p> ~ paragraph: a _b_ c
			<p>a <foreign rend="italic">b</foreign> <term rend="bold">c</term></p> ~ paragraph: a _b_ **c**
			<p>a <name rend="italic">b</name> c</p> ~ paragraph: a b c
			<p rend="italic">a</p> ~ paragraph: a
			""")
	void whatSetsWordsOffIsRead(String body, String block) throws BadInput {
		assertEquals(block + "\n", blocks(body));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '~', textBlock = """
			<head>a</head> ~ heading1: a
			<div><head>a</head></div> ~ heading1: a
			<div1><div2><head>a</head></div2></div1> ~ heading2: a
			<div><div><div><div><div><div><div><head>a</head></div></div></div></div></div></div></div> ~ heading6: a
			<div><div><head>a</head></div><head>b</head></div> ~ heading2: a/heading1: b
			<titlePage><titlePart>a</titlePart><byline>b</byline></titlePage> ~ heading1: a/paragraph: b
			<epigraph>a</epigraph> ~ paragraph: a
			<epigraph><p>a</p><quote>b</quote></epigraph> ~ epigraph: a/blockquote: b
			<p>a <quote>b</quote> c</p> ~ paragraph: a “b” c
			<p>a <soCalled>b</soCalled> c</p> ~ paragraph: a “b” c
			<p>a <soCalled>'b'</soCalled> c</p> ~ paragraph: a 'b' c
			<quote><p>a</p></quote> ~ blockquote: a
			<q>a</q> ~ blockquote: a
			<cit><quote>a</quote><bibl>b</bibl></cit> ~ blockquote: a/blockquote: b
			<p>a <bibl>b</bibl> c</p> ~ paragraph: a b c
			<l>a</l><l>b</l> ~ verse: a/verse: b
			<lg><l>a</l><l>b</l></lg><p>c</p> ~ verse: a|b/paragraph: c
			<sp><speaker>a</speaker><p>b</p><stage>c</stage></sp> ~ paragraph: a/paragraph: b/paragraph: c
			<list><head>a</head><item>b</item></list> ~ caption: a/list-item1: b
			<list><label>1</label><item>b</item><item>c</item></list><p>d</p> ~ list-item1 1: b/list-item1: c/paragraph: d
			<list><item>a<list><item>b</item></list></item><item>c</item></list> ~ list-item1: a/list-item2: b/list-item1: c
			<table><row><cell>a</cell><cell><p>b</p></cell></row></table><p>c</p> ~ table: a>b/paragraph: c
			<figure><head>a</head><p>b</p></figure><p>c</p> ~ caption: a/caption: b/paragraph: c
			<listBibl><head>a</head><bibl>b</bibl><biblStruct>c</biblStruct></listBibl> ~ caption: a/bibliography: b/bibliography: c
			<opener><dateline>a</dateline><salute>b</salute></opener><closer><signed>c</signed></closer> ~ paragraph: a/paragraph: b/paragraph: c
			<ab>a</ab><trailer>b</trailer> ~ paragraph: a/paragraph: b
			<p>wa<lb break="no"/>ter</p><p>de<lb/>dijk</p> ~ paragraph: water/paragraph: de dijk
			<p>a<choice><abbr>b</abbr><expan>c</expan></choice><choice><orig>d</orig><reg>e</reg></choice></p> ~ paragraph: abd
			<p>a<corr>b</corr><reg>c</reg></p> ~ paragraph: abc
			<p>a<index>b</index><certainty>c</certainty></p> ~ paragraph: a
			""")
	void whatAnElementIsOfIsTold(String body, String blocks) throws BadInput {
		assertEquals(blocks, blocks(body).strip().replace('/', '\f').replace('|', '>').replace('\f', '|').replace('\n', '/'));
	}

	@Test
	void anElementMayHaveAPrefix() throws BadInput {
		assertEquals("heading1: De brug\nparagraph: Hij _stond_ er.[^1]\nfootnote 1: Noot.\n", blocks("""
				<t:TEI xmlns:t="http://www.tei-c.org/ns/1.0"><t:teiHeader><t:p>Weg</t:p></t:teiHeader><t:text><t:body><t:div><t:head>De brug</t:head>
				<t:p>Hij <t:emph>stond</t:emph> er.<t:note>Noot.</t:note></t:p></t:div></t:body></t:text></t:TEI>""".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void eachTextOfACorpusIsReadOnce() throws BadInput {
		assertEquals("paragraph: Een.\nparagraph: Twee.\nparagraph: Drie.\n", blocks("""
				<teiCorpus><teiHeader><p>Weg</p></teiHeader><TEI><text><body><p>Een.</p></body></text></TEI>
				<TEI><text><group><text><body><p>Twee.</p></body></text><text><body><p>Drie.</p></body></text></group></text></TEI></teiCorpus>
				""".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aNoteThatIsCalledFromElsewhereStandsWhereItIs() throws BadInput {
		assertEquals("""
				paragraph: Een[^1] en twee.[^2] Zie noot 1.
				footnote 1: Noot een.
				footnote 2: Noot twee.
				paragraph: Slot.
				""", blocks("""
				<p>Een<ptr target="#a"/> en twee.<ref target="#b"> 2 </ref> Zie <ref target="#a">noot 1</ref>.</p>
				<note xml:id="a" n="1">Noot een.</note><note id="b">Noot twee.</note><p>Slot.</p>""").replace("Zie [^1].", "Zie noot 1."));
		assertEquals("paragraph: Zie onder.\n", blocks("<p>Zie <ref target=\"#x\">onder</ref>.<ptr target=\"http://example.org/\"/></p>"));
	}

	@Test
	void pageBreaksRunningHeadsAndLabelsAreTold() throws BadInput {
		SourceDocument document = document("""
				<TEI><text><body><p>Een<pb n="2"/> <fw>DE BRUG</fw>twee.</p><list><label>a)</label><item>b</item></list></body></text></TEI>"""
				.getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of("page-break <pb n=\"2\"/>", "running-head <fw>DE BRUG</fw>", "list-label <label>a)</label>"), document.removals().stream()
				.filter(each -> each.reason() != Reason.MARKUP).map(each -> each.reason().label() + " "
						+ document.raw().text().substring(each.start(), each.end())).filter(each -> !each.startsWith("between")).toList());
	}

	private void assertRefused(String tei) {
		String reason = refusal(tei.getBytes(StandardCharsets.UTF_8));
		assertTrue(reason.contains("XML"), reason);
	}

	private String blocks(String body) throws BadInput {
		return blocks(("<?xml version=\"1.0\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><title>Kop</title></teiHeader>"
				+ "<text><body>" + body + "</body></text></TEI>").getBytes(StandardCharsets.UTF_8));
	}
}
