package org.elenchus.markup.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.elenchus.markup.Texts;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class LexerProperties {

	private final Lexers lexers = Lexers.get();

	@Property
	@Domain(Texts.class)
	void tokensAreTheTextAndBothLexersAgree(@ForAll String text) {
		var tokens = lexers.runtime(text);
		assertEquals(text, tokens.stream().map(Lexers.Token::text).collect(Collectors.joining()));
		assertEquals(tokens, lexers.contentAssist(text));
	}
}
