package org.elenchus.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

class TextEditTest {

	@Test
	void anInsertionReplacesNothing() {
		assertEquals(new TextEdit(new TextRange(4, 4), "and "), TextEdit.between("one two", "one and two"));
	}

	@Test
	void aDeletionInsertsNothing() {
		assertEquals(new TextEdit(new TextRange(4, 8), ""), TextEdit.between("one and two", "one two"));
	}

	@Test
	void startAndEndThatAreAlikeDoNotOverlap() {
		assertEquals(new TextEdit(new TextRange(2, 2), "aa"), TextEdit.between("aa", "aaaa"));
		assertEquals(new TextEdit(new TextRange(2, 4), ""), TextEdit.between("aaaa", "aa"));
	}

	@Test
	void equalTextsNeedNothing() {
		assertEquals(new TextEdit(new TextRange(3, 3), ""), TextEdit.between("one", "one"));
	}
}
