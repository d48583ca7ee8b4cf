package org.elenchus.importer.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class LinesTest {

	@Test
	void endWithAnyOfTheThreeLineBreaksAndAreTheWholeText() {
		Lines lines = Lines.of("een\ntwee\r\ndrie\rvier");
		assertEquals(List.of("een", "twee", "drie", "vier"), contents(lines));
		assertEquals(List.of(0, 4, 10, 15), lines.all().stream().map(Line::start).toList());
		assertEquals(List.of(4, 10, 15, 19), lines.all().stream().map(Line::end).toList());
	}

	@Test
	void haveContentBetweenWhiteSpaceThatDoesNotBreakToo() {
		Line line = Lines.of("  \u00A0de  dijk\u00A0 \n").line(0);
		assertEquals(new Line(0, 3, 11, 14, 7, 2, false), line);
		assertEquals(3, line.indent());
		assertEquals(8, line.length());
	}

	@Test
	void withoutContentHaveTheirPlaceToo() {
		assertEquals(List.of(new Line(0, 0, 0, 1, 0, 0, false)), Lines.of("\n").all());
		assertEquals(List.of(new Line(0, 0, 3, 4, 3, 0, false)), Lines.of("een\r").all());
	}

	@Test
	void ofLostCharactersAloneAreBlank() {
		assertEquals(List.of(true, false), Lines.of(" \uFFFD \uFFFD\n\uFFFD a\n").all().stream().map(Line::isBlank).toList());
	}

	@Test
	void knowAFormFeedBeforeTheirWordsOrInsteadOfThem() {
		assertEquals(List.of(true, true, false, false), Lines.of("\fde dijk\n \f \nde\fsluis\nde kade\n").all().stream().map(Line::feed).toList());
	}

	@Test
	void areFoundByAnyOffsetInThem() {
		Lines lines = Lines.of("een\n\ntwee\n");
		assertEquals(List.of(0, 0, 1, 2, 2), List.of(lines.lineAt(0), lines.lineAt(3), lines.lineAt(4), lines.lineAt(5), lines.lineAt(9)));
	}

	@Test
	void countTheBlankLinesAroundThem() {
		Lines lines = Lines.of("\neen\n\n\ntwee\n");
		assertEquals(List.of(1, 2, 2, 0), List.of(lines.gapBefore(1), lines.gapAfter(1), lines.gapBefore(4), lines.gapAfter(4)));
		assertEquals(List.of(4, 5, 1, -1), List.of(lines.nextFilled(2), lines.nextFilled(5), lines.previousFilled(4), lines.previousFilled(1)));
	}

	private static List<String> contents(Lines lines) {
		return List.of(lines.content(0), lines.content(1), lines.content(2), lines.content(3));
	}
}
