package org.elenchus.importer.odt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Map;

import org.elenchus.importer.archive.Zip;
import org.elenchus.importer.format.FormatTest;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdtReaderTest extends FormatTest {

	private static final String STYLES = """
			<style:style style:name="P1" style:parent-style-name="Quotations"/>
			<style:style style:name="P2" style:parent-style-name="Illustration"/>
			<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>
			<style:style style:name="T2"><style:text-properties fo:font-weight="bold"/></style:style>
			<style:style style:name="T3"><style:text-properties text:display="none"/></style:style>
			<style:style style:name="T4"><style:text-properties fo:font-style="oblique"/></style:style>
			<style:style style:name="T5" style:parent-style-name="T6"/>
			<style:style style:name="T6"><style:text-properties fo:font-weight="700"/></style:style>
			<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
			<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>""";

	OdtReaderTest() {
		super(new OdtReader());
	}

	@Test
	void stylesTellWhatParagraphsAre() throws BadInput {
		assertEquals("""
				heading1: De brug
				heading2: Wie hem bouwde
				paragraph: Gebouwd in 1906, _niet_ in **1907**.
				blockquote: Zo schreef hij.
				caption: De brug in 1906
				list-item1 •: hout
				list-item2 •: eiken
				table: jaar|prijs/1906|12
				paragraph: Eerste regel/tweede regel
				""", blocks("""
				<text:p text:style-name="Title">De brug</text:p><text:h text:outline-level="2">Wie hem bouwde</text:h>
				<text:p>Gebouwd in<text:s text:c="2"/>1906, <text:span text:style-name="T1">niet</text:span> in <text:span
				text:style-name="T2">1907</text:span>.</text:p><text:p text:style-name="P1">Zo schreef hij.</text:p>
				<text:p text:style-name="P2">De brug in 1906</text:p><text:list><text:list-item><text:p>hout</text:p><text:list><text:list-item>
				<text:p>eiken</text:p></text:list-item></text:list></text:list-item></text:list>
				<table:table><table:table-row><table:table-cell><text:p>jaar</text:p></table:table-cell><table:table-cell><text:p>prijs</text:p>
				</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>1906</text:p></table:table-cell><table:table-cell>
				<text:p>12</text:p></table:table-cell></table:table-row></table:table>
				<text:p>Eerste regel<text:line-break/>tweede regel</text:p>"""));
	}

	@Test
	void notesFollowTheParagraphThatRefersToThem() throws BadInput {
		assertEquals("""
				paragraph: De raad[^4] besloot.
				footnote 4: Notulen. Slot.
				paragraph: Later.
				""", blocks("""
				<text:p>De raad<text:note text:id="ftn3" text:note-class="footnote"><text:note-citation>4</text:note-citation><text:note-body>
				<text:p>Notulen.</text:p><text:p>Slot.</text:p></text:note-body></text:note> besloot.</text:p><text:p>Later.</text:p>"""));
	}

	@Test
	void aNoteInsideEmphasisIsNotSetOffItself() throws BadInput {
		assertEquals("""
				paragraph: De _raad[^1] besloot_ snel.
				footnote 1: Notulen.
				""", blocks("""
				<text:p>De <text:span text:style-name="T1">raad<text:note text:id="n"><text:note-citation>1</text:note-citation><text:note-body>
				<text:p>Notulen.</text:p></text:note-body></text:note> besloot</text:span> snel.</text:p>"""));
	}

	/** The number of a note that was deleted is nobody's. */
	@Test
	void aDeletedNoteNumbersNoOther() throws BadInput {
		assertEquals("""
				paragraph: De raad[^1] besloot[^2] dat.
				footnote 1: Los.
				footnote 2: Met nummer.
				""", blocks("""
				<text:tracked-changes><text:p>weg<text:note><text:note-citation>7</text:note-citation></text:note></text:p></text:tracked-changes>\
				<text:p>De raad<text:note-body><text:p>Los.</text:p></text:note-body> besloot<text:note text:id="n"><text:note-citation>2\
				</text:note-citation><text:note-body><text:p>Met nummer.</text:p></text:note-body></text:note> dat.</text:p>"""));
	}

	@Test
	void theBodyOfANoteWithoutANoteAroundItIsANote() throws BadInput {
		assertEquals("""
				paragraph: De raad[^1] besloot[^2] dat.
				footnote 1: Los.
				footnote 2: Met nummer.
				""", blocks("""
				<text:p>De raad<text:note-body><text:p>Los.</text:p></text:note-body> besloot<text:note text:id="n"><text:note-body>\
				<text:p>Met nummer.</text:p></text:note-body></text:note> dat.</text:p>"""));
	}

	@Test
	void changesAreTakenAsAccepted() throws BadInput {
		assertEquals("paragraph: Wat er staat.\n", blocks("""
				<text:tracked-changes><text:changed-region><text:deletion><text:p>stond</text:p></text:deletion></text:changed-region>
				</text:tracked-changes><text:p>Wat er <text:change text:change-id="c1"/>staat.<office:annotation><text:p>opmerking</text:p>
				</office:annotation></text:p>"""));
	}

	@Test
	void changesCommentsAndHiddenWordsAreCounted() throws BadInput {
		assertEquals(Map.of("changes-deleted", 1, "changes-inserted", 2, "comments-left-out", 1, "hidden-left-out", 2), counts(odt("""
				<text:tracked-changes><text:changed-region><text:deletion><text:p>stond</text:p></text:deletion></text:changed-region><text:changed-region>
				<text:insertion/></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes><text:p>Wat er
				staat.<office:annotation><text:p>opmerking</text:p></office:annotation><text:hidden-text>weg</text:hidden-text><text:span
				text:style-name="T3">ook weg</text:span></text:p>""", "<manifest/>").bytes()));
	}

	@Test
	@Tag("metadata")
	void whatAFileSaysAboutItselfIsNoText() throws BadInput {
		assertEquals("paragraph: Tekst.\n", blocks(odt("<text:p>Tekst.</text:p>", "<manifest/>")
				.with("meta.xml", "<meta><title>De brug</title><creator>Jansen</creator></meta>").bytes()));
	}

	@Test
	@Tag("picture")
	void aPictureIsItsCaption() throws BadInput {
		assertEquals("""
				paragraph: Voor.
				caption: De brug in 1906
				paragraph: Na.
				""", blocks("""
				<text:p>Voor.<draw:frame xmlns:draw="d" xmlns:svg="v"><draw:text-box><text:p text:style-name="P2"><draw:frame><draw:image
				xlink:href="Pictures/brug.png" xmlns:xlink="x"/><svg:title>brug</svg:title><svg:desc>Een brug van staal.</svg:desc></draw:frame>De
				brug in 1906</text:p></draw:text-box></draw:frame></text:p><text:p>Na.</text:p>"""));
	}

	@Test
	void scriptsAreNeitherReadNorRun() throws BadInput {
		assertEquals("paragraph: Tekst.\n", blocks(odt("<text:p>Tekst.</text:p>", "<manifest/>")
				.with("Basic/Standard/Module1.xml", "<module>Sub Main : Shell(\"calc\") : End Sub</module>").bytes()));
	}

	@Test
	void aProtectedFileIsRefused() {
		byte[] file = odt("", "<manifest><encryption-data/></manifest>").bytes();
		assertEquals("the file is protected by a password", refusal(file));
	}

	@Test
	void aTruncatedFileIsRefused() {
		byte[] whole = odt("<text:p>Tekst.</text:p>".repeat(99), "<manifest/>").bytes();
		for (int length = 60; length < whole.length; length += 50) {
			assertFalse(refusal(Arrays.copyOf(whole, length)).isEmpty(), "at " + length);
		}
	}

	/** Elements of the text are written without their prefix; blocks stand behind each other with a slash, their lines with a bar. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '~', textBlock = """
			<p>a<tab/>b<s/>c<s text:c="3"/>d</p> ~ paragraph: a b c d
			<p>a</p>los<p>b</p> ~ paragraph: a/paragraph: b
			<p text:style-name="Title">a</p> ~ heading1: a
			<p text:style-name="Heading_20_3">a</p> ~ heading3: a
			<h>a</h><h text:outline-level="10">b</h><h text:outline-level="x">c</h> ~ heading1: a/heading6: b/heading1: c
			<p text:style-name="Epigraph">a</p><p text:style-name="Bibliography_20_1">b</p> ~ epigraph: a/bibliography: b
			<p text:style-name="Table">a</p><p text:style-name="Onbekend">b</p> ~ caption: a/paragraph: b
			<p>a <span text:style-name="T4">b</span> <span text:style-name="T5">c</span> <span>d</span></p> ~ paragraph: a _b_ **c** d
			<p>a<span text:style-name="T3">b</span><span>c</span></p> ~ paragraph: ac
			<list text:style-name="L1"><list-item><p>a</p><p>b</p></list-item><list-item><p>c</p></list-item></list> ~ list-item1 (a): a/list-item1: b/list-item1 (b): c
			<list text:style-name="L1"><list-header><p>a</p></list-header><list-item text:start-value="4"><p>b</p></list-item></list> ~ list-item1: a/list-item1 (d): b
			<list text:style-name="L1"><list-item><p>a</p><list><list-item><p>b</p></list-item></list></list-item></list><p>c</p> ~ list-item1 (a): a/list-item2 a.1: b/paragraph: c
			<list text:style-name="L1"><list-item><p>a</p></list-item></list><list text:style-name="L1"><list-item><p>b</p></list-item></list> ~ list-item1 (a): a/list-item1 (a): b
			<list text:style-name="L1"><list-item><p>a</p></list-item></list><list text:style-name="L1" text:continue-numbering="true"><list-item><p>b</p></list-item></list> ~ list-item1 (a): a/list-item1 (b): b
			<list text:style-name="L1" xml:id="l"><list-item><p>a</p></list-item></list><p>x</p><list text:continue-list="l"><list-item><p>b</p></list-item></list> ~ list-item1 (a): a/paragraph: x/list-item1 (b): b
			<table-of-content><p>a</p></table-of-content><alphabetical-index><p>b</p></alphabetical-index><p>c</p> ~ paragraph: c
			<p>a<ruby><ruby-base>b</ruby-base><ruby-text>c</ruby-text></ruby></p> ~ paragraph: ab
			<p>a<note><note-body><p>b</p></note-body></note><note><note-body><p>c</p></note-body></note></p> ~ paragraph: a[^1][^2]/footnote 1: b/footnote 2: c
			<p>a<note><note-citation>*</note-citation><note-body><list><list-item><p>b</p></list-item></list></note-body></note></p> ~ paragraph: a[^1]/footnote 1: b
			""")
	void whatAnElementIsIsTold(String body, String blocks) throws BadInput {
		String written = body.replaceAll("<(/?)(\\w)", "<$1text:$2");
		assertEquals(blocks, blocks(written).strip().replace('|', '>').replace('/', '|').replace('\n', '/'));
	}

	@Test
	void wordsInTheCellsOfATableAreNoListsAndHaveNoNumbers() throws BadInput {
		assertEquals("table: a b|c\nparagraph: d\n", blocks("""
				<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:h>b</text:h></table:table-cell><table:table-cell><text:list
				text:style-name="L1"><text:list-item><text:p>c</text:p></text:list-item></text:list></table:table-cell></table:table-row></table:table>
				<text:p>d</text:p>"""));
	}

	@Test
	void headingsHaveTheirNumbersInTheirWordsUnlessTheySayOtherwise() throws BadInput {
		Zip numbered = odt("""
				<text:h text:outline-level="1">een</text:h><text:h text:outline-level="2">twee</text:h><text:h text:outline-level="2"
				text:is-list-header="true">drie</text:h><text:h text:outline-level="2">vier</text:h>""", "<manifest/>").with("styles.xml", """
				<s xmlns:text="t" xmlns:style="s"><text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>
				<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2" text:start-value="3"/></text:outline-style></s>""");
		assertEquals("heading1: I. een\nheading2: I.3 twee\nheading2: drie\nheading2: I.4 vier\n", blocks(numbered.bytes()));
	}

	private String blocks(String body) throws BadInput {
		return blocks(odt(body, "<manifest/>").bytes());
	}

	private static Zip odt(String body, String manifest) {
		return new Zip().with("mimetype", "application/vnd.oasis.opendocument.text").with("META-INF/manifest.xml", manifest).with("content.xml", """
				<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="ta" xmlns:style="s" xmlns:fo="f"><office:automatic-styles>
				%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document-content>""".formatted(STYLES, body));
	}
}
