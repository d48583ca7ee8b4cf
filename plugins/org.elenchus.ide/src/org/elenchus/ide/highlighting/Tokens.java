package org.elenchus.ide.highlighting;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
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

	/** The features whose words have a fixed meaning. */
	private static final Set<String> FIXED = Set.of("name", "code");

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
		case RuleCall call -> isFixed(call) ? Style.KEYWORD : BY_RULE.get(call.getRule().getName());
		case CrossReference reference -> Style.KEY;
		case AbstractRule rule -> BY_RULE.get(rule.getName());
		case null, default -> Style.BROKEN;
		};
	}

	/** Whether it has a fixed meaning though the grammar does not know it: a CSL name, or a grade of any scale. */
	private static boolean isFixed(RuleCall call) {
		Assignment assignment = GrammarUtil.containingAssignment(call);
		return assignment != null && call.getRule().getName().equals("WORD") && FIXED.contains(assignment.getFeature());
	}

	static boolean isWords(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof RuleCall call
				&& (call.getRule().getName().equals("TEXT") || call.getRule().getName().equals("ESCAPE"));
	}
}
