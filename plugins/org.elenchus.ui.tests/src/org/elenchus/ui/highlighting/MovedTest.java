package org.elenchus.ui.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

class MovedTest {

	private static final TextRange RANGE = new TextRange(10, 20);

	@Test
	void anEditBehindItIsNothingToIt() {
		assertEquals(new TextRange(10, 20), new Moved(25, 3, 5).range(RANGE));
	}

	@Test
	void anEditBeforeItMovesIt() {
		assertEquals(new TextRange(12, 22), new Moved(2, 3, 5).range(RANGE));
	}

	@Test
	void wordsAddedAtItsStartStayOutside() {
		assertEquals(new TextRange(14, 24), new Moved(10, 0, 4).range(RANGE));
	}

	@Test
	void wordsAddedAtItsEndStayOutside() {
		assertEquals(new TextRange(10, 20), new Moved(20, 0, 4).range(RANGE));
	}

	@Test
	void wordsAddedInsideBelongToIt() {
		assertEquals(new TextRange(10, 24), new Moved(15, 0, 4).range(RANGE));
	}

	@Test
	void wordsTakenFromInsideMakeItShorter() {
		assertEquals(new TextRange(10, 17), new Moved(12, 3, 0).range(RANGE));
	}

	@Test
	void whatTakesThePlaceOfItsStartStaysOutside() {
		assertEquals(new TextRange(14, 22), new Moved(8, 4, 6).range(RANGE));
	}

	@Test
	void whatTakesThePlaceOfItsEndStaysOutside() {
		assertEquals(new TextRange(10, 18), new Moved(18, 4, 6).range(RANGE));
	}

	@Test
	void whatTakesThePlaceOfAllOfItLeavesNothing() {
		assertEquals(new TextRange(6, 6), new Moved(5, 20, 1).range(RANGE));
	}

	@Test
	void allOfItAndNoMoreTakenLeavesNothing() {
		assertEquals(new TextRange(10, 10), new Moved(10, 10, 0).range(RANGE));
	}

	@Test
	void wordsAddedAtAnEndThatCountsBelongToIt() {
		assertEquals(new TextRange(10, 24), new Moved(20, 0, 4).withEnd(RANGE));
		assertEquals(new TextRange(10, 20), new Moved(21, 0, 4).withEnd(RANGE));
	}
}
