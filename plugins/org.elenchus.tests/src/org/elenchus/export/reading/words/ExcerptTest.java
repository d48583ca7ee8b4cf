package org.elenchus.export.reading.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

	@Test
	void aShortTextIsWholeAndOnOneLine() {
		assertEquals("a b c", Excerpt.of(" a\n\nb  c ", 10));
	}

	@Test
	void aLongTextIsCutBetweenWords() {
		assertEquals("one two …", Excerpt.of("one two three", 10));
	}

	@Test
	void aLongWordIsCutWithinItself() {
		assertEquals("abcde …", Excerpt.of("abcdefghij", 5));
	}

	@Test
	void aTextOfThatLengthIsWhole() {
		assertEquals("abcde", Excerpt.of("abcde", 5));
	}

	@Test
	void aSpaceInTheFirstHalfIsNoPlaceToCutAt() {
		assertEquals("one tw …", Excerpt.of("one twothree", 6));
		assertEquals("four …", Excerpt.of("four twothree", 6));
	}

	@Test
	void noCharacterIsCutInTwo() {
		assertEquals("ab …", Excerpt.of("ab😀cdefgh", 3));
	}
}
