package org.elenchus.importer.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEdgesTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', textBlock = """
			de dijk           | k
			de dijk.          | .
			“de dijk.”        | .
			de dijk.12        | .
			de dijk.¹²        | .
			de dijk.[12]      | .
			“de dijk”12       | .
			“de dijk”         | k
			de dijk.1"0       | 0
			de dijk 12        | 2
			1.000             | 0
			de dijk.1234      | 4
			de dijk [1]       | k
			de dijk (*)       | k
			de dijk,          | ,
			het is zo:        | :
			de dijk.123       | .
			de dijk?12        | ?
			de dijk…12        | …
			de dijk)12        | k
			"de dijk"12       | .
			de dijk.02        | 2
			de dijk.abc       | c
			.12               | .
			123               | 3
			de dijk.[123]     | .
			de dijk.[1911]    | 1
			de dijk.[]        | [
			de dijk 12]       | 2
			[12]              | 2
			12]               | 2
			""", delimiter = '|')
	void theLastMarkStandsBeforeQuotesAndANotesNumber(String line, char mark) {
		assertEquals(mark, LineEdges.lastMark(line, Lines.of(line).line(0)));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', textBlock = """
			de dijk           | d
			“De dijk          | D
			(‘1911’           | 1
			“                 | “
			""", delimiter = '|')
	void theFirstLetterStandsBehindQuotesAndBrackets(String line, char letter) {
		assertEquals(letter, LineEdges.firstLetter(line, Lines.of(line).line(0)));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', textBlock = """
			de dijk.          | true
			de dijk?          | true
			de dijk…          | true
			het is zo:        | true
			de dijk;          | false
			de dijk           | false
			""", delimiter = '|')
	void aSentenceEndsWithAStop(String line, boolean ends) {
		assertEquals(ends, LineEdges.sentence(line, Lines.of(line).line(0)));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', textBlock = """
			de dijk           | ~dijk~
			de dijk.          | ~~
			de sluis-dijk     | ~dijk~
			""", delimiter = '|')
	void theLastWordIsLetters(String line, String word) {
		assertEquals(word, LineEdges.lastWord(line, Lines.of(line).line(0)));
	}
}
