package org.elenchus.markup.reading;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.services.ElenchusGrammarAccess;
import org.elenchus.model.Card;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.text.TextRange;

/** Tells the tokens of the node model apart. */
final class Leaves {

	private final AbstractRule text;
	private final AbstractRule escape;
	private final AbstractRule space;

	Leaves(ElenchusGrammarAccess grammar) {
		text = grammar.getTEXTRule();
		escape = grammar.getESCAPERule();
		space = grammar.getWSRule();
	}

	/** The author's words in a leaf: without the sign that escapes a brace; null where it is none of his. */
	String words(ILeafNode leaf) {
		AbstractRule rule = rule(leaf);
		return rule == text ? leaf.getText() : rule == escape ? leaf.getText().substring(1) : null;
	}

	boolean isSpace(INode node) {
		return rule(node) == space;
	}

	boolean isKeyword(ILeafNode leaf, String literal) {
		return leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(literal);
	}

	private static AbstractRule rule(INode node) {
		EObject element = node.getGrammarElement();
		return element instanceof RuleCall call ? call.getRule() : element instanceof AbstractRule rule ? rule : null;
	}

	/** The nodes that gave a feature its values; none if the text does not. */
	static List<INode> of(EObject object, EStructuralFeature feature) {
		return Assignments.nodes(object, feature);
	}

	/** What a node says, without hidden tokens at its start. */
	static String text(INode node) {
		return node.getText().substring(node.getOffset() - node.getTotalOffset());
	}

	/** Where something stands in the file that it belongs to: a card's key, or the whole of anything else. */
	static TextRange place(EObject thing) {
		List<INode> key = thing instanceof Card ? of(thing, ElenchusPackage.Literals.KEYED__KEY) : List.of();
		return range(key.isEmpty() ? NodeModelUtils.findActualNodeFor(thing) : key.get(0));
	}

	/** Where a node stands, without hidden tokens at its start. */
	static TextRange range(INode node) {
		return new TextRange(node.getOffset(), node.getOffset() + node.getLength());
	}
}
