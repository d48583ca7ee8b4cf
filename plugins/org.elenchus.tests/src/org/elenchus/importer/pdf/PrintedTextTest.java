package org.elenchus.importer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.elenchus.importer.Blocks;
import org.elenchus.importer.document.Mark;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

/** On pages whose lines stand ten points below each other, in a column of two hundred points. */
class PrintedTextTest {

	private static PrintedLine line(int page, float height, float left, float right, float size, String text) {
		return new PrintedLine(page, height, left, right, size, text, List.of(), List.of());
	}

	private static PrintedLine line(float height, String text) {
		return line(1, height, 50, 250, 10, text);
	}

	/** Lines of the text, and what follows them. */
	private static List<PrintedLine> usual(PrintedLine... more) {
		return Stream.concat(Stream.of(line(100, "De brug van Zandhoek kwam"), line(110, "in het jaar van de droogte,"), line(120, "en het veer lag stil"),
				line(130, "bij de oude kade van de stad")), Stream.of(more)).toList();
	}

	/** What stands behind the lines of the text. */
	private static String behind(PrintedLine... more) {
		String usual = new PrintedText(usual()).text().stripTrailing();
		String text = new PrintedText(usual(more)).text();
		assertEquals(usual, text.substring(0, usual.length()));
		return text.substring(usual.length());
	}

	@Test
	void linesBelowEachOtherGoOn() {
		assertEquals("De brug van Zandhoek kwam\nin het jaar van de droogte,\nen het veer lag stil\nbij de oude kade van de stad\n", new PrintedText(usual()).text());
		assertEquals("", new PrintedText(List.of()).text());
	}

	@Test
	void moreThanThreeTenthsOfSpaceMorePartParagraphs() {
		assertEquals("\nhet veer.\n", behind(line(143, "het veer.")));
		assertEquals("\n\nhet veer.\n", behind(line(143.5F, "het veer.")));
	}

	@Test
	void lettersOfAnotherSizePartParagraphs() {
		assertEquals("\nhet veer.\n", behind(line(1, 140, 50, 250, 11.2F, "het veer.")));
		assertEquals("\n\nhet veer.\n", behind(line(1, 140, 50, 250, 11.3F, "het veer.")));
		assertEquals("\n\nhet veer.\n", behind(line(1, 140, 50, 250, 8.8F, "het veer.")));
		assertEquals("\nhet veer.\n", behind(line(1, 140, 50, 250, 9, "het veer.")));
	}

	@Test
	void aPageStartsWithAFormFeed() {
		assertEquals("\n\fhet veer.\n", behind(line(2, 100, 50, 250, 10, "het veer.")));
	}

	@Test
	void aLineThatFillsItsColumnGoesOnInTheNextOne() {
		PrintedLine next = line(1, 100, 300, 700, 10, "het veer.");
		assertEquals("\nkwam\nhet veer.\n", behind(line(1, 140, 50, 230, 10, "kwam"), next));
		assertEquals("\nkwam\n\nhet veer.\n", behind(line(1, 140, 50, 229, 10, "kwam"), next));
	}

	@Test
	void aColumnOfOneLineGoesOnToo() {
		assertEquals("De brug\nkwam.\n", new PrintedText(List.of(line(1, 100, 50, 250, 10, "De brug"), line(1, 90, 300, 500, 10, "kwam."))).text());
	}

	@Test
	void aColumnStandsBesideTheOneBefore() {
		assertEquals("\n\nhet veer.\n", behind(line(1, 100, 250, 500, 10, "het veer.")));
		assertEquals("\n\nhet veer.\n", behind(line(1, 100, 50, 250, 10, "het veer.")));
	}

	@Test
	void whatStandsBesideAShortLineIsNoColumn() {
		assertEquals("\nkwam\nhet veer.\n", behind(line(1, 140, 50, 100, 10, "kwam"), line(1, 140, 300, 500, 10, "het veer.")));
	}

	@Test
	void aPagesNumberPartsNothing() {
		assertEquals("\n1\n", behind(line(1, 700, 150, 155, 8, "1")));
		assertEquals("\n\n7\n", behind(line(1, 700, 150, 155, 10, "7")));
	}

	@Test
	void norDoesARunningHead() {
		List<PrintedLine> lines = new ArrayList<>();
		for (int page = 1; page <= 3; page++) {
			lines.add(line(page, 40, 50, 150, 8, "Het veer"));
			lines.add(line(page, 100, 50, 250, 10, "De brug van Zandhoek kwam in deel " + page));
			lines.add(line(page, 110, 50, 250, 10, "en het veer lag stil."));
		}
		assertEquals("""
				Het veer
				De brug van Zandhoek kwam in deel 1
				en het veer lag stil.
				\fHet veer
				De brug van Zandhoek kwam in deel 2
				en het veer lag stil.
				\fHet veer
				De brug van Zandhoek kwam in deel 3
				en het veer lag stil.
				""", new PrintedText(lines).text());
	}

	private static PrintedLine row(float height, String first, String second) {
		List<PrintedLine.Cell> cells = List.of(new PrintedLine.Cell(first.length() + 1, 200));
		return new PrintedLine(1, height, 50, 250, 10, first + " " + second, List.of(), cells);
	}

	@Test
	void aTableStandsApart() {
		assertEquals("\n\nJaar Schepen\nOogst Weinig\n\nhet veer.\n", behind(row(140, "Jaar", "Schepen"), row(150, "Oogst", "Weinig"), line(160, "het veer.")));
	}

	/** A text of ten characters, its line end included. */
	private static String blocks(Emphasis... emphases) {
		return Blocks.of(new PrintedText(List.of(new PrintedLine(1, 100, 50, 100, 10, "de dijk x", List.of(emphases), List.of()))).document());
	}

	private static Emphasis emphasis(int start, int end, Mark mark) {
		return new Emphasis(new TextRange(start, end), mark);
	}

	@Test
	void lettersAreSetOffUnlessMostAre() {
		assertEquals("paragraph: _de di_jk x\n", blocks(emphasis(0, 5, Mark.ITALIC)));
		assertEquals("paragraph: de dijk x\n", blocks(emphasis(0, 6, Mark.ITALIC)));
	}

	@Test
	void italicsAndBoldLettersAreCountedApart() {
		assertEquals("paragraph: **de di**_jk x_\n", blocks(emphasis(0, 5, Mark.BOLD), emphasis(5, 9, Mark.ITALIC)));
		assertEquals("paragraph: de dijk_ x_\n", blocks(emphasis(0, 7, Mark.BOLD), emphasis(7, 9, Mark.ITALIC)));
	}
}
