package org.elenchus.ide.highlighting;

import static java.util.Map.entry;

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

	private static final Map<String, Style> BY_RULE = Map.ofEntries(entry("KEY", Style.KEY),
			entry("STRING", Style.STRING), entry("NUMBER", Style.STRING), entry("WORD", Style.STRING),
			entry("LOCATOR", Style.STRING), entry("GRADE", Style.KEYWORD), entry("LABEL", Style.NOTE),
			entry("COMMENT", Style.COMMENT), entry("INSERTED", Style.STRING), entry("HEADING_OPEN", Style.MARKUP),
			entry("MENTION_OPEN", Style.MARKUP), entry("MARK_OPEN", Style.MARKUP));

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
