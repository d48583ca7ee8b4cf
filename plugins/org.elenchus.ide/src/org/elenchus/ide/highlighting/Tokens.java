package org.elenchus.ide.highlighting;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** What a token is, whatever it stands in. */
final class Tokens {

	private static final Map<String, Style> BY_RULE = Map.of("KEY", Style.KEY, "STRING", Style.STRING, "NUMBER",
			Style.STRING, "WORD", Style.STRING, "LOCATOR", Style.STRING, "GRADE", Style.KEYWORD, "LABEL", Style.NOTE,
			"COMMENT", Style.COMMENT, "HEADING_OPEN", Style.MARKUP, "MENTION_OPEN", Style.MARKUP);

	private Tokens() {
	}

	/** The style of a token; null for words of the author and for white space. */
	static Style style(ILeafNode leaf) {
		EObject element = leaf.getGrammarElement();
		return switch (element) {
		case Keyword keyword -> Character.isLetter(keyword.getValue().charAt(keyword.getValue().length() - 1))
				? Style.KEYWORD
				: Style.MARKUP;
		case EnumLiteralDeclaration literal -> Style.KEYWORD;
		case RuleCall call -> BY_RULE.get(call.getRule().getName());
		case CrossReference reference -> Style.KEY;
		case AbstractRule rule -> BY_RULE.get(rule.getName());
		case null, default -> Style.BROKEN;
		};
	}

	static boolean isWords(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof RuleCall call
				&& (call.getRule().getName().equals("TEXT") || call.getRule().getName().equals("ESCAPE"));
	}
}
