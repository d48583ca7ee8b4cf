package org.elenchus.markup.tokens;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.elenchus.markup.scanner.TokenKind;

/** Which of a generated parser's token types stands for which kind of token. */
public final class TokenTypes {

	private final Map<TokenKind, Integer> fixed = new EnumMap<>(TokenKind.class);
	private final Map<String, Integer> byDefinition = new HashMap<>();

	/**
	 * @param definitions a parser's token definitions by type, as Xtext's token files give them
	 * @throws IllegalArgumentException if the parser does not know a kind of token
	 */
	public TokenTypes(Map<Integer, String> definitions) {
		definitions.forEach((type, definition) -> byDefinition.put(definition, type));
		for (TokenKind kind : TokenKind.values()) {
			if (kind.isFixed()) {
				fixed.put(kind, type(kind.definition("")));
			}
		}
	}

	/** The type of a token of the given kind and text; the text counts for words with a fixed meaning only. */
	int type(TokenKind kind, String text) {
		return kind.isFixed() ? fixed.get(kind) : type(kind.definition(text));
	}

	int type(TokenKind kind) {
		return fixed.get(kind);
	}

	private int type(String definition) {
		Integer type = byDefinition.get(definition);
		if (type == null) {
			throw new IllegalArgumentException("the grammar has no token " + definition);
		}
		return type;
	}
}
