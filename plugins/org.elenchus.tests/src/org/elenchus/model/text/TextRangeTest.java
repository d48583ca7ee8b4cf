package org.elenchus.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TextRangeTest {

	@Test
	void theEndIsExclusive() {
		TextRange range = new TextRange(1, 3);
		assertEquals("bc", range.of("abcd"));
		assertEquals(2, range.length());
		assertTrue(new TextRange(3, 3).isEmpty());
	}

	@Test
	void whiteSpaceAtBothEndsCanBeTakenOff() {
		assertEquals(new TextRange(3, 4), new TextRange(0, 6).stripped(" \n\tb  "));
		assertEquals(new TextRange(1, 1), new TextRange(1, 3).stripped("a   "));
	}

	@Test
	void rangesGoByTheirStartsAndThenByTheirEnds() {
		List<TextRange> sorted = List.of(new TextRange(0, 9), new TextRange(1, 2), new TextRange(1, 3), new TextRange(2, 2));
		assertEquals(sorted, Stream.of(3, 1, 0, 2).map(sorted::get).sorted().toList());
	}

	@Test
	void aRangeThatEndsBeforeItStartsIsNone() {
		assertThrows(IllegalArgumentException.class, () -> new TextRange(2, 1));
		assertThrows(IllegalArgumentException.class, () -> new TextRange(-1, 1));
	}
}
