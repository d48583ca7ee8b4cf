package org.elenchus.importer.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.elenchus.importer.Importer;
import org.elenchus.importer.apparatus.Apparatus;
import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.RawText;
import org.elenchus.markup.Strip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionWriterTest {

	@Test
	void startsWithTheEditionsCard() {
		assertEquals("{edition brug \"De brug bij Zandhoek\"  language nl}\n\nDe brug.\n",
				EditionWriter.write(document(kept("De brug.", Kind.PARAGRAPH).build()), Apparatus.NONE, "brug", "De \"brug\" bij Zandhoek", "nl", false));
	}

	@Test
	void headingsKeepTheirLevel() {
		assertEquals("{## De brug}", written(kept("De brug", Kind.HEADING).level(2)));
	}

	@Test
	void referencesStandWhereTheNumbersWere() {
		String raw = "De brug.12 Het veer.";
		assertEquals("De brug.{^12} Het veer.",
				written(new BlockBuilder(raw, Kind.PARAGRAPH).keep(0, 8).marker("12", 12, 8, 10).keep(10, raw.length())));
	}

	@Test
	void notesHaveTheirLabel() {
		assertEquals("{^3| Veerboek, blad 4.}", written(kept("Veerboek, blad 4.", Kind.FOOTNOTE).label("3")));
	}

	@Test
	void italicsAndBold() {
		assertEquals("{i| De brug} is {b| oud}", written(kept("De brug is oud", Kind.PARAGRAPH).style(0, 7, Mark.ITALIC).style(11, 14, Mark.BOLD)));
	}

	@Test
	void aNoteInsideEmphasisIsNotSetOffItself() throws BadInput {
		byte[] tei = "<TEI><text><body><p>De <hi rend=\"italic\">raad<note>Notulen.</note> besloot</hi> snel.</p></body></text></TEI>"
				.getBytes(StandardCharsets.UTF_8);
		assertEquals("""
				{edition raad "raad"  language nl}

				De {i| raad{^1} besloot} snel.

				{^1| Notulen.}
				""", Importer.read(tei, new Options("raad.xml", Optional.empty(), "nl"), false).edition());
	}

	@Test
	void aBraceInItalicsInANoteStaysTheAuthors() {
		assertEquals("{^1| {i| a}}}{i| b}}", written(kept("a}b", Kind.FOOTNOTE).label("1").style(0, 3, Mark.ITALIC)));
	}

	@Test
	void suspectsAreDoubtedIfAsked() {
		Block block = kept("in1927 viel", Kind.PARAGRAPH).suspect(0, 6, "glued-year", "in 1927").build();
		assertEquals("in1927{?dubious \"glued-year: in 1927\"} viel", body(block, true));
		assertEquals("in1927 viel", body(block, false));
	}

	@ParameterizedTest
	@CsvSource({ "BLOCKQUOTE, quote", "LIST_ITEM, item", "CAPTION, caption", "EPIGRAPH, epigraph", "BIBLIOGRAPHY, bibliography", "VERSE, verse",
			"TABLE, table" })
	void whatAParagraphIsStandsAtItsStart(Kind kind, String word) {
		assertEquals("{:" + word + "} De {{brug.", written(kept(" De {brug.", kind)));
		assertEquals(" ", written(kept(" ", kind)));
	}

	@Test
	void anItemTellsHowDeepItStands() {
		assertEquals("{:item}a", written(kept("a", Kind.LIST_ITEM).level(1)));
		assertEquals("{:item 3}a", written(kept("a", Kind.LIST_ITEM).level(3)));
		assertEquals("{:item 9}a", written(kept("a", Kind.LIST_ITEM).level(12)));
	}

	@Test
	void aParagraphWithoutALabelGoesOnWithTheItemBeforeItIfThatHasOne() {
		assertEquals("{:item}a\n\n{:item continued}b\n\n{:item continued}c\n\n{:item 2}d\n\ne\n\n{:item}f\n\n{:item}g",
				body(document(item("a", 1, "1."), item("b", 1, ""), item("c", 1, ""), item("d", 2, ""), kept("e", Kind.PARAGRAPH).build(),
						item("f", 1, ""), item("g", 1, "")), false));
	}

	private static Block item(String text, int level, String label) {
		return kept(text, Kind.LIST_ITEM).level(level).label(label).build();
	}

	private static String written(BlockBuilder block) {
		Block built = block.build();
		String body = body(built, false);
		assertEquals(built.text(), Strip.strip(body));
		return body;
	}

	private static String body(Block block, boolean doubts) {
		return body(document(block), doubts);
	}

	private static String body(SourceDocument document, boolean doubts) {
		String edition = EditionWriter.write(document, Apparatus.NONE, "e", "", "", doubts);
		return edition.substring("{edition e}\n\n".length(), edition.length() - 1);
	}

	private static SourceDocument document(Block... blocks) {
		return new SourceDocument(RawText.extracted(blocks[0].text()), List.of(blocks), List.of(), Conventions.NONE);
	}

	private static BlockBuilder kept(String text, Kind kind) {
		return new BlockBuilder(text, kind).keep(0, text.length());
	}
}
