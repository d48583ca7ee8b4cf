package org.elenchus.markup.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.markup.scanner.TokenTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexerAgreementTest {

	private final Lexers lexers = Lexers.get();

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.elenchus.markup.scanner.TokenTable#cases")
	void bothParsersAreFedTheSameTokens(TokenTable.Case example) {
		assertEquals(lexers.runtime(example.text()), lexers.contentAssist(example.text()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.elenchus.markup.scanner.TokenTable#cases")
	void everyTokenIsOneOfTheGrammarsAndAllTogetherAreTheText(TokenTable.Case example) {
		String text = lexers.runtime(example.text()).stream().map(Lexers.Token::text).reduce("", String::concat);
		assertEquals(example.text(), text);
	}
}
