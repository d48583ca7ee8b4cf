package org.elenchus.importer.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.importer.format.FormatTest;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

	private void assertRefused(String tei) {
		String reason = refusal(tei.getBytes(StandardCharsets.UTF_8));
		assertTrue(reason.contains("XML"), reason);
	}

	private String blocks(String body) throws BadInput {
		return blocks(("<?xml version=\"1.0\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><title>Kop</title></teiHeader>"
				+ "<text><body>" + body + "</body></text></TEI>").getBytes(StandardCharsets.UTF_8));
	}
}
