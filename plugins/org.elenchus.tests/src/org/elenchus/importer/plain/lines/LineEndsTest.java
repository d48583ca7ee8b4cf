package org.elenchus.importer.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class LineEndsTest {

	/** Lines that go on end with a space, and a blank line parts paragraphs. */
	private static final String USUAL = """
			Een·
			twee·
			drie·
			vier

			Vijf·
			zes·
			Zeven

			Acht

			Negen
			""";

	@Test
	void theConventionsAreWhatStandsBehindThreeLinesAtLeast() {
		assertEquals(Map.of("line-wrap", "␣↵ 4/5", "paragraph-end", "↵↵ 0/3"), conventions(USUAL));
		assertEquals(Map.of("line-wrap", "␣↵ 4/5"), conventions(USUAL.replace("Acht\n\n", "")));
	}

	@Test
	void moreThanThreeSpacesOrBlankLinesAreOneCaseWithThree() {
		assertEquals(Map.of("line-wrap", "␣␣␣…↵ 4/5", "paragraph-end", "↵↵↵↵… 0/3"),
				conventions(USUAL.replace("·", "···").replaceFirst("···", "····").replace("\n\n", "\n\n\n\n").replaceFirst("\n\n", "\n\n\n")));
		assertEquals(Map.of("line-wrap", "␣␣↵ 4/5", "paragraph-end", "↵↵↵ 0/3"), conventions(USUAL.replace("·", "··").replace("\n\n", "\n\n\n")));
	}

	@Test
	void linesGoOnWhereThreeOfEightNextOnesStartSmall() {
		assertEquals(Map.of("line-wrap", "↵ 3/8"), conventions("A\nb\nc\nd\nE\nF\nG\nH\nI\n"));
		assertEquals(Map.of("paragraph-end", "↵ 3/9"), conventions("A\nb\nc\nd\nE\nF\nG\nH\nI\nJ\n"));
	}

	@Test
	void aDocumentMayEndParagraphsInTwoWays() {
		assertEquals(Map.of("paragraph-end", "↵ 0/3, ␣↵ 0/3"), conventions("A\nB\nC\nD·\nE·\nF·\nG\n"));
	}

	@Test
	void whatStandsBetweenPagesAndRolesTellsNothing() {
		assertEquals(Map.of("line-wrap", "↵ 3/3"), conventions("A\nb\nc\nd\n\fE\n\fF\n\fG\n"));
		Lines lines = Lines.of("A\nb\nc\nd\n1 Noot\ne\n1 Noot\nf\n1 Noot\ng\n");
		assertEquals(Map.of("line-wrap", "↵ 3/3"), LineEnds.of(SortedLines.of(lines, List.of(), List.of(4, 6, 8))).conventions());
	}

	@Test
	void mostBlankLinesBetweenLinesThatGoOnAreTheUsualGap() {
		assertEquals(0, ends(USUAL).usualGap());
		assertEquals(1, ends("A\n\nb\n\nc\nd\n\n\nE\n\n\nF\n\n\nG\n").usualGap());
		assertEquals(0, ends("A\n\nb\nc\n").usualGap());
		assertEquals(3, ends("A\n\n\n\nb\n").usualGap());
		assertEquals(1, ends("A···\n\nb···\n\nc\nd\n").usualGap());
	}

	@Test
	void threeSlightIndentsStartParagraphsIfOneLineInFourHasThemAtMost() {
		String twelve = "A\nb\nc\nd\n·E\nf\ng\nh\n·I\nj\n·K\nl\nm\n";
		assertEquals(1, ends(twelve).startingIndent());
		assertEquals(Integer.MAX_VALUE, ends(twelve.replace("\nm\n", "\n")).startingIndent());
		assertEquals(Integer.MAX_VALUE, ends(twelve.replace("·K", "K")).startingIndent());
	}

	@Test
	void threeWideIndentsStartParagraphsHoweverMany() {
		assertEquals(3, ends("A\n···B\nc\n···D\ne\n···F\n").startingIndent());
		assertEquals(Integer.MAX_VALUE, ends("A\n··B\nc\n··D\ne\n··F\n").startingIndent());
		assertEquals(Integer.MAX_VALUE, ends("A\n···B\nc\n···D\n···E\ne\nF\n").startingIndent());
	}

	@Test
	void indentsBeforeSmallLettersStartNoneUnlessOneInTenIs() {
		String ten = "A\n···B\n".repeat(9) + "A\n···b\n";
		assertEquals(3, ends(ten).startingIndent());
		assertEquals(Integer.MAX_VALUE, ends(ten.replaceFirst("A\n···B\n", "")).startingIndent());
	}

	@Test
	void threeSpacesAreAnIndentOfWordsThatAreSetOff() {
		assertTrue(LineEnds.isIndented(Lines.of("   A\n").line(0)));
		assertFalse(LineEnds.isIndented(Lines.of("  A\n").line(0)));
	}

	@Test
	void howLikelyALineGoesOnIsWhatMostLinesWithItsEndDo() {
		LineEnds ends = ends(USUAL);
		Line spaced = Lines.of("Een \n").line(0);
		Line bare = Lines.of("Een\n").line(0);
		assertEquals(0.97, ends.goesOn(spaced, 0), 0.001);
		assertEquals(0.6 / 6 / 0.75, ends.goesOn(bare, 1), 0.001);
		assertEquals(0.6 / 3 / 0.75, ends.goesOn(bare, 0), 0.001);
		assertEquals(0.6 / 3 / 0.75, ends.goesOn(bare, 9), 0.001);
	}

	@Test
	void atAPagesEndTheSpacesTellItAlone() {
		LineEnds ends = ends(USUAL);
		assertEquals(5.0 / 7 / 0.75, ends.goesOn(Lines.of("Een \n").line(0)), 0.001);
		assertEquals(1.0 / 5 / 0.75, ends.goesOn(Lines.of("Een\n").line(0)), 0.001);
	}

	@Test
	void oneWayForNearlyAllLinesTellsLittle() {
		Line bare = Lines.of("Een\n").line(0);
		assertEquals(0.9, ends("A\nb\nc\nd\n").goesOn(bare, 0), 0.001);
		assertEquals(0.97, ends("A\nb\nc\nd\n\nE\n").goesOn(bare, 0), 0.001);
	}

	private static LineEnds ends(String text) {
		return LineEnds.of(Pages.of(SortedLines.of(Lines.of(text.replace('·', ' ')), List.of(), List.of())).lines());
	}

	private static Map<String, String> conventions(String text) {
		return ends(text).conventions();
	}
}
