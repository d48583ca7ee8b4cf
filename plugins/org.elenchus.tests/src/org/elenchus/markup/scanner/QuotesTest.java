package org.elenchus.markup.scanner;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class QuotesTest {

	@Test
	void aTextInQuotesStartsWithAnyOfThem() {
		assertTrue(Stream.of("\"a\"", "“a”", "„a“", "‟a”", "”a”", "«a»").allMatch(Quotes::isQuoted));
	}

	@Test
	void otherSignsAreNoQuotesAndNothingIsNone() {
		assertFalse(Stream.of("", "a", "'a'", "’a’", "»a«").anyMatch(Quotes::isQuoted));
	}
}
