package org.elenchus.importer.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class SortedLinesTest {

	private static SortedLines of(String text, Integer... notes) {
		return SortedLines.of(Lines.of(text), List.of(), List.of(notes));
	}

	@Test
	void theWordsOfALabelStandBelowItBehindOneBlankLineAtMost() {
		assertTrue(of("1.\nDe dijk\n").hasWordsBelow(0, true));
		assertTrue(of("1.\n\nDe dijk\n").hasWordsBelow(0, true));
		assertFalse(of("1.\n\n\nDe dijk\n").hasWordsBelow(0, true));
		assertFalse(of("1.\nDe dijk\n", 1).hasWordsBelow(0, true));
		assertFalse(of("1.\n").hasWordsBelow(0, true));
		assertFalse(of("1.\n\n").hasWordsBelow(0, false));
	}

	@Test
	void theyStartWithACapitalOrElseWithALetterOrADigit() {
		assertFalse(of("1.\nde dijk\n").hasWordsBelow(0, true));
		assertTrue(of("1.\nde dijk\n").hasWordsBelow(0, false));
		assertTrue(of("1.\n1911\n").hasWordsBelow(0, false));
		assertFalse(of("1.\n* * *\n").hasWordsBelow(0, false));
	}

	@Test
	void blankLinesEndBeforeTheNextWordsOrWhatPartsNotes() {
		assertEquals(3, of("De dijk\n\n\nDe boot\n").blanksEnd(0));
		assertEquals(1, of("De dijk\nDe boot\n").blanksEnd(0));
		assertEquals(3, of("De dijk\n\n\n").blanksEnd(0));
		assertEquals(2, SortedLines.of(Lines.of("De dijk\n\n\nDe boot\n"), List.of(2), List.of()).blanksEnd(0));
	}

	@Test
	void linesOfOnePageAreTogetherIfOnlyBlankLinesStandBetweenThem() {
		SortedLines lines = Pages.of(of("De dijk\n\nde boot\nde sluis\n\fde kade\n")).lines();
		assertTrue(lines.areTogether(0, 2));
		assertFalse(lines.areTogether(0, 3));
		assertFalse(lines.areTogether(3, 4));
	}

	@Test
	void indentsAreWithoutWhatAPageBreakLeftBeforeAllPages() {
		SortedLines lines = Pages.of(of("\f  De dijk\n   De boot\n\f    De sluis\n")).lines();
		assertEquals(List.of(0, 3, 2), List.of(lines.indent(0), lines.indent(1), lines.indent(2)));
	}
}
