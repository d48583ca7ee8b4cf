package org.elenchus.importer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.elenchus.importer.archive.Zip;
import org.elenchus.importer.format.FormatTest;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest extends FormatTest {

	DocxReaderTest() {
		super(new DocxReader());
	}

	@Test
	void stylesTellWhatParagraphsAre() throws BadInput {
		Zip docx = Docx.of(Docx.styled("Kop1", "De brug") + Docx.styled("Eigen", "Wie hem bouwde") + Docx.styled("Citaat", "Zo schreef hij.")
				+ Docx.styled("Bijschrift", "De brug in 1906")
				+ "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr><w:r><w:t>hout</w:t></w:r></w:p>")
				.with("word/styles.xml", Docx.part("styles", """
						<w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
						<w:style w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>
						<w:style w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop2"/></w:style>
						<w:style w:styleId="Citaat"><w:name w:val="Quote"/></w:style>
						<w:style w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>"""));
		assertEquals("""
				heading1: De brug
				heading2: Wie hem bouwde
				blockquote: Zo schreef hij.
				caption: De brug in 1906
				list-item2: hout
				""", blocks(docx));
	}

	@Test
	void notesFollowTheParagraphThatRefersToThem() throws BadInput {
		Zip docx = Docx.of("""
				<w:p><w:r><w:t>De raad</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> besloot.</w:t></w:r>
				<w:r><w:endnoteReference w:id="2"/></w:r></w:p><w:p><w:r><w:t>Later.</w:t></w:r></w:p>""")
				.with("word/footnotes.xml", Docx.part("footnotes", """
						<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>
						<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Notulen, </w:t></w:r>
						<w:r><w:rPr><w:i/></w:rPr><w:t>p. 3</w:t></w:r></w:p><w:p><w:r><w:t>Slot.</w:t></w:r></w:p></w:footnote>"""))
				.with("word/endnotes.xml", Docx.part("endnotes", "<w:endnote w:id=\"2\"><w:p><w:r><w:t>Krant.</w:t></w:r></w:p></w:endnote>"));
		assertEquals("""
				paragraph: De raad[^1] besloot.[^2]
				footnote 1: Notulen, _p. 3_ Slot.
				footnote 2: Krant.
				paragraph: Later.
				""", blocks(docx));
	}

	@Test
	void aNoteInsideEmphasisIsNotSetOffItself() throws BadInput {
		Zip docx = Docx.of("""
				<w:p><w:r><w:t xml:space="preserve">De </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>raad</w:t><w:footnoteReference w:id="2"/>
				<w:t xml:space="preserve"> besloot</w:t></w:r><w:r><w:t xml:space="preserve"> snel.</w:t></w:r></w:p>""")
				.with("word/footnotes.xml", Docx.part("footnotes", "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Notulen.</w:t></w:r></w:p></w:footnote>"));
		assertEquals("paragraph: De _raad[^1] besloot_ snel.\nfootnote 1: Notulen.\n", blocks(docx));
	}

	@Test
	void changesAreTakenAsAccepted() throws BadInput {
		assertEquals("paragraph: Wat er staat.\n", blocks(Docx.of("""
				<w:p><w:r><w:t xml:space="preserve">Wat er </w:t></w:r><w:del><w:r><w:delText>stond</w:delText></w:r></w:del>
				<w:ins><w:r><w:t>staat.</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r>
				<w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r></w:p>""")));
	}

	@Test
	void listsAreLabelledAsPrinted() throws BadInput {
		String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
		String level = "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>";
		Zip docx = Docx.of(item.formatted(0, "1") + item.formatted(1, "1") + item.formatted(1, "1") + item.formatted(0, "1") + item.formatted(1, "1")
				+ item.formatted(0, "2") + item.formatted(0, "3") + item.formatted(2, "1") + item.formatted(0, "9"))
				.with("word/numbering.xml", Docx.part("numbering", "<w:abstractNum w:abstractNumId=\"7\">" + level.formatted(0, 1, "decimal", "%1.")
						+ level.formatted(1, 3, "lowerLetter", "%1.%2)") + level.formatted(2, 1, "bullet", "\uF0A7") + "</w:abstractNum>"
						+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
						+ "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
						+ "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"9\"/></w:lvlOverride></w:num>"));
		assertEquals("""
				list-item1 1.: x
				list-item2 1.c): x
				list-item2 1.d): x
				list-item1 2.: x
				list-item2 2.c): x
				list-item1 3.: x
				list-item1 9.: x
				list-item3 \u25AA: x
				list-item1: x
				""", blocks(docx));
	}

	@Test
	void changesCommentsAndHiddenWordsAreCounted() throws BadInput {
		Zip docx = Docx.of("""
				<w:p><w:r><w:t>Wat er </w:t></w:r><w:del><w:r><w:delText>stond</w:delText></w:r></w:del><w:ins><w:r><w:t>staat.</w:t></w:r></w:ins>
				<w:r><w:commentReference w:id="1"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>weg</w:t></w:r></w:p>""");
		assertEquals(Map.of("changes-deleted", 1, "changes-inserted", 1, "comments-left-out", 1, "hidden-left-out", 1), counts(docx.bytes()));
	}

	@Test
	void whatAFieldShowsIsTextUnlessItIsATableOfContents() throws BadInput {
		String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> %s </w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>%s</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
		assertEquals("paragraph: Zie blz. 12.\n", blocks(Docx.of("<w:p>" + field.formatted("TOC \\o", "De brug 3") + "</w:p><w:p><w:r><w:t>Zie blz. </w:t></w:r>"
				+ field.formatted("PAGEREF x", "12") + "<w:r><w:t>.</w:t></w:r></w:p>")));
	}

	@Test
	void nothingBehindATableOfContentsWithoutAnEndIsLost() throws BadInput {
		String toc = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>De brug 3</w:t></w:r></w:p>";
		assertEquals("paragraph: De brug 3\nparagraph: De veerman.\n", blocks(Docx.of(toc + Docx.styled("x", "De veerman."))));
	}

	@Test
	void aSignOfAFontWithSignsOfItsOwnIsUnknownButThere() throws BadInput {
		String sign = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"%s\"/></w:r>";
		assertEquals("paragraph: \u2192\uFFFD\uFFFD\n", blocks(Docx.of("<w:p>" + sign.formatted("2192") + sign.formatted("F0E0") + sign.formatted("D800") + "</w:p>")));
	}

	@Test
	void textBoxesFollowTheirParagraph() throws BadInput {
		assertEquals("paragraph: Voor en na.\nparagraph: In het kader.\nparagraph: Nog een.\n", blocks(Docx.of("""
				<w:p><w:r><w:t xml:space="preserve">Voor </w:t></w:r><w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:txbxContent><w:p><w:r>
				<w:t>In het kader.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In het kader.</w:t></w:r></w:p>
				</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>en na.</w:t></w:r></w:p><w:p><w:r><w:t>Nog een.</w:t></w:r></w:p>""")));
	}

	@Test
	void tablesAreRowsOfCells() throws BadInput {
		String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
		assertEquals("table: jaar|prijs/1906|12\nparagraph: Na de tabel.\n", blocks(Docx.of("<w:tbl><w:tr>" + cell.formatted("jaar")
				+ cell.formatted("prijs") + "</w:tr><w:tr>" + cell.formatted("1906") + cell.formatted("12") + "</w:tr></w:tbl>"
				+ Docx.styled("x", "Na de tabel."))));
	}

	@Test
	@Tag("metadata")
	void whatAFileSaysAboutItselfIsNoText() throws BadInput {
		assertEquals("paragraph: Tekst.\n", blocks(Docx.of(Docx.styled("x", "Tekst."))
				.with("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:title>De brug</dc:title></cp:coreProperties>")
				.with("docProps/app.xml", "<Properties><Company>Jansen</Company></Properties>")));
	}

	@Test
	@Tag("picture")
	void aPictureIsItsCaption() throws BadInput {
		assertEquals("""
				paragraph: Voor.
				caption: Afb. 3 De brug in 1906
				paragraph: Na.
				""", blocks(Docx.of(Docx.styled("x", "Voor.") + """
				<w:p><w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="1" name="brug.png" descr="Een brug van staal."/>
				<a:blip xmlns:a="urn:a" r:embed="rId4" xmlns:r="urn:r"/></wp:inline></w:drawing></w:r></w:p>
				<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">Afb. </w:t></w:r><w:fldSimple w:instr=" SEQ Afb. ">
				<w:r><w:t>3</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> De brug in 1906</w:t></w:r></w:p>""" + Docx.styled("x", "Na."))
				.with("word/media/brug.png", "beeld")));
	}

	@Test
	void neighbouringItalicRunsAreOneStretch() throws BadInput {
		String run = "<w:r><w:rPr><w:i/></w:rPr><w:t>%s</w:t></w:r>";
		assertEquals("paragraph: _Nieuwe_\n", blocks(Docx.of("<w:p>" + run.formatted("Nie") + run.formatted("uwe") + "</w:p>")));
	}

	@Test
	void macrosAreNeitherReadNorRun() throws BadInput {
		assertEquals("paragraph: Wat er staat.\n", blocks(Docx.of(Docx.styled("x", "Wat er staat."))
				.with("word/vbaProject.bin", "Sub AutoOpen(): Shell \"calc\": End Sub")
				.with("word/_rels/document.xml.rels", "<Relationships><Relationship Target=\"http://example.org/\" TargetMode=\"External\"/></Relationships>")));
	}

	@Test
	void aTruncatedFileIsRefused() {
		byte[] whole = Docx.of(Docx.styled("x", "Wat er staat.".repeat(200))).bytes();
		for (int length = 60; length < whole.length; length += 50) {
			byte[] part = Arrays.copyOf(whole, length);
			assertFalse(refusal(part).isEmpty(), "at " + length);
		}
	}

	@Test
	void aProtectedFileIsRefusedWithAReason() {
		byte[] container = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		assertEquals("the file is in the old format of Word or is protected by a password; save it as DOCX without a password", refusal(container));
	}

	/** Elements are written without their prefix, {@code [x]} for words, and blocks behind each other with a slash, their lines with a bar. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '~', textBlock = """
			<p><r>[a]<tab/>[b]<ptab/>[c]</r></p> ~ paragraph: a b c
			<p><r>[a]<noBreakHyphen/>[b]</r></p> ~ paragraph: a‑b
			<p><r>[a]<br/>[b]<cr/>[c]<br w:type="page"/>[d]</r></p> ~ paragraph: a|b|cd
			<p><r><rPr><b/></rPr>[a]</r><r><rPr><b w:val="0"/><i w:val="false"/></rPr>[b]</r></p> ~ paragraph: **a**b
			<p><r><rPr><i w:val="off"/></rPr>[a]</r><r><rPr><i w:val="1"/></rPr>[b]</r></p> ~ paragraph: a_b_
			<p><r><rPr><rStyle w:val="Emphasis"/></rPr>[a]</r><r><rPr><rStyle w:val="Strong"/></rPr>[b]</r></p> ~ paragraph: _a_**b**
			<p><r><rPr><rStyle w:val="Emphasis"/><i w:val="0"/></rPr>[a]</r></p> ~ paragraph: a
			<p><r><rPr><rStyle w:val="Subtle Emphasis"/></rPr>[a]</r> <r><rPr><rStyle w:val="Intense Emphasis"/></rPr>[b]</r></p> ~ paragraph: _ab_
			<p><r><rPr><rStyle w:val="Book Title"/></rPr>[a]</r><r><rPr><rStyle w:val="Hyperlink"/></rPr>[b]</r></p> ~ paragraph: _a_b
			<p><pPr><pStyle w:val="Title"/><numPr><ilvl w:val="x"/></numPr></pPr><r>[a]</r></p> ~ heading1: a
			<p><pPr><pStyle w:val="Intense Quote"/></pPr><r>[a]</r></p><p><pPr><pStyle w:val="Image Caption"/></pPr><r>[b]</r></p> ~ blockquote: a/caption: b
			<p><r><rPr><vanish w:val="0"/></rPr>[a]</r><r><rPr><vanish/></rPr>[b]</r><r>[c]</r></p> ~ paragraph: ac
			<p><pPr><pStyle w:val="Title"/></pPr><r>[a]</r></p> ~ heading1: a
			<p><pPr><pStyle w:val="heading 7"/></pPr><r>[a]</r></p> ~ heading6: a
			<p><pPr><outlineLvl w:val="2"/></pPr><r>[a]</r></p> ~ heading3: a
			<p><pPr><outlineLvl w:val="9"/></pPr><r>[a]</r></p> ~ paragraph: a
			<p><pPr><pStyle w:val="Bibliography"/></pPr><r>[a]</r></p> ~ bibliography: a
			<p><pPr><pStyle w:val="List Bullet"/></pPr><r>[a]</r></p> ~ list-item1: a
			<p><pPr><numPr><numId w:val="0"/></numPr></pPr><r>[a]</r></p> ~ paragraph: a
			<p><pPr><numPr><ilvl w:val="2"/></numPr></pPr><r>[a]</r></p> ~ list-item3: a
			<p><pPr><numPr/></pPr><r>[a]</r></p> ~ list-item1: a
			<p><r>[a]</r></p><p><r>[b]</r></p> ~ paragraph: a/paragraph: b
			<tbl><tr><tc><p><r>[a]</r></p><p><r>[b]</r></p></tc><tc><p><pPr><pStyle w:val="Title"/></pPr><r>[c]</r></p></tc></tr></tbl> ~ table: a b>c
			<tbl><tr><tc/><tc><p><r>[a]</r></p></tc></tr></tbl><p><r>[b]</r></p> ~ table: a/paragraph: b
			<p><fldSimple w:instr=" TOC "><r>[a]</r></fldSimple><fldSimple w:instr=" PAGE "><r>[b]</r></fldSimple></p> ~ paragraph: b
			<p><r>[a]</r><moveFrom><r>[b]</r></moveFrom><moveTo><r>[c]</r></moveTo></p> ~ paragraph: ac
			<p><r>[a]</r><r><footnoteReference w:id="77"/></r><r>[b]</r></p> ~ paragraph: a[^1]b
			<sdt><sdtPr><alias w:val="x"/>[a]</sdtPr><sdtContent><p><r>[b]</r></p></sdtContent></sdt> ~ paragraph: b
			""")
	void whatAnElementIsIsTold(String body, String blocks) throws BadInput {
		String written = body.replaceAll("<(/?)(\\w)", "<$1w:$2").replaceAll("\\[(\\w)\\]", "<w:t>$1</w:t>");
		assertEquals(blocks, shown(blocks(Docx.of(written))));
	}

	/** Line ends of what is shown as slashes, those within a block as bars, and cells with angle brackets. */
	private static String shown(String blocks) {
		return blocks.strip().replace('|', '>').replace('/', '|').replace('\n', '/');
	}

	@Test
	void stylesRestOnOthersAlsoInCircles() throws BadInput {
		Zip docx = Docx.of(Docx.styled("A", "een") + Docx.styled("C", "twee") + Docx.styled("Lijst", "drie") + Docx.styled("Lijst", "vier")
				+ Docx.styled("Buiten", "vijf"))
				.with("word/styles.xml", Docx.part("styles", """
						<w:style w:styleId="A"><w:name w:val="Heading 3"/></w:style>
						<w:style w:styleId="C"><w:name w:val="Eigen"/><w:basedOn w:val="D"/></w:style>
						<w:style w:styleId="D"><w:name w:val="Ander"/><w:basedOn w:val="C"/></w:style>
						<w:style w:styleId="Lijst"><w:name w:val="Mijn lijst"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:style>
						<w:style w:styleId="Buiten"><w:name w:val="Kop buiten"/><w:outlineLvl w:val="1"/></w:style>"""))
				.with("word/numbering.xml", Docx.part("numbering", """
						<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl>
						<w:lvl w:ilvl="1"><w:numFmt w:val="decimalZero"/><w:lvlText w:val="%1-%2"/></w:lvl></w:abstractNum>
						<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>"""));
		assertEquals("""
				heading3: een
				paragraph: twee
				list-item2 I-01: drie
				list-item2 I-02: vier
				heading2: vijf
				""", blocks(docx));
	}

	@Test
	void headingsHaveTheirNumbersInTheirWords() throws BadInput {
		String heading = "<w:p><w:pPr><w:pStyle w:val=\"heading 1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
		assertEquals("heading1: I. De brug\nheading1: II. De dijk\n", blocks(Docx.of(heading.formatted("De brug") + heading.formatted("De dijk"))
				.with("word/numbering.xml", Docx.part("numbering", """
						<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
						<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>"""))));
	}

	@Test
	void aListWithinANoteIsPartOfTheNoteAndSoIsWhatItRefersTo() throws BadInput {
		Zip docx = Docx.of("<w:p><w:r><w:t>De raad</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
				.with("word/footnotes.xml", Docx.part("footnotes", """
						<w:footnote w:id="1"><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Notulen</w:t></w:r>
						<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>Weg.</w:t></w:r></w:p></w:footnote>"""))
				.with("word/numbering.xml", Docx.part("numbering", """
						<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
						<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>"""));
		assertEquals("paragraph: De raad[^1]\nfootnote 1: Notulen[^2]\n", blocks(docx));
	}

	@Test
	void whatParagraphsAndSectionsSayOfChangesIsNotCounted() throws BadInput {
		assertEquals(Map.of("hidden-left-out", 1), counts(Docx.of("""
				<w:p><w:pPr><w:rPr><w:del/><w:ins/></w:rPr></w:pPr><w:r><w:t>Wat er staat.</w:t></w:r>
				<w:r><w:rPr><w:vanish/></w:rPr>
				<w:t>weg</w:t></w:r></w:p><w:sectPr><w:ins/></w:sectPr>""").bytes()));
	}

	private String blocks(Zip docx) throws BadInput {
		return blocks(docx.bytes());
	}
}
