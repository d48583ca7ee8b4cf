package org.elenchus.markup.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenTableTest {

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.elenchus.markup.scanner.TokenTable#cases")
	void cutsTheTextIntoTheseTokens(TokenTable.Case example) {
		assertEquals(example.tokens(), TokenTable.scan(example.text()));
	}
}
