package org.elenchus.rules.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = { "He said “one two” and three.; 2", "„een twee“ en „drie vier vijf”; 3",
			"‘een foto’s twee’ en; 3", "\"one\" two \"three four\"; 2", "«un» deux; 1", "“one two three; 0", "’s Avonds ‘t huis; 0",
			"say “one ‘two’ three”; 3" })
	void countsTheWordsOfTheLongestQuotation(String text, int words) {
		assertEquals(words, Quoted.in(text).longest(Word.of(text, 0, text.length())));
	}
}
