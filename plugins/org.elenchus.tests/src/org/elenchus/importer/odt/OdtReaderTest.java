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

class OdtReaderTest extends FormatTest {

	private static final String STYLES = """
			<style:style style:name="P1" style:parent-style-name="Quotations"/>
			<style:style style:name="P2" style:parent-style-name="Illustration"/>
			<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>
			<style:style style:name="T2"><style:text-properties fo:font-weight="bold"/></style:style>
			<style:style style:name="T3"><style:text-properties text:display="none"/></style:style>""";

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

	private String blocks(String body) throws BadInput {
		return blocks(odt(body, "<manifest/>").bytes());
	}

	private static Zip odt(String body, String manifest) {
		return new Zip().with("mimetype", "application/vnd.oasis.opendocument.text").with("META-INF/manifest.xml", manifest).with("content.xml", """
				<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="ta" xmlns:style="s" xmlns:fo="f"><office:automatic-styles>
				%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document-content>""".formatted(STYLES, body));
	}
}
