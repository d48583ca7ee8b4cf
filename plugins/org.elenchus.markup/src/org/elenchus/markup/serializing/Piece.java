package org.elenchus.markup.serializing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A word with a fixed meaning or a value, as it stands in the text or is to stand there.
 *
 * @param grammar what of the grammar it stands for: a keyword or an assignment
 * @param node    where it stands; null if it is new
 * @param value   what an assignment assigns: an attribute's value, a key, or an element
 * @param text    its text
 */
record Piece(AbstractElement grammar, INode node, Object value, String text) {

	/** Whether this piece gives the feature a value. */
	boolean sets(EStructuralFeature feature) {
		return grammar instanceof Assignment assignment && assignment.getFeature().equals(feature.getName());
	}

	/** Whether both say the same in the same place of the grammar. */
	boolean says(Piece other) {
		return this == other || grammar instanceof Keyword && grammar == other.grammar;
	}

	int start() {
		return node.getOffset();
	}

	int end() {
		return node.getEndOffset();
	}

	/** The space between this piece and the next one, if both are written anew. */
	String space(Piece next) {
		boolean opens = grammar instanceof Keyword && text.startsWith("{") && !text.endsWith("+")
				&& !Character.isLetter(text.charAt(text.length() - 1));
		boolean joined = opens || text.equals("@") || switch (next.text) {
		case ",", ":", "}" -> true;
		case "|" -> !next.standsBeforeValue();
		default -> false;
		};
		return joined ? "" : " ";
	}

	/** Whether a value follows this sign, and not the author's words. */
	private boolean standsBeforeValue() {
		EObject parent = grammar.eContainer();
		if (!(grammar instanceof Keyword && parent instanceof Group group)) {
			return false;
		}
		int next = group.getElements().indexOf(grammar) + 1;
		return next < group.getElements().size() && switch (group.getElements().get(next)) {
		case Assignment value -> true;
		case RuleCall call -> RuleShape.isFragment(call);
		default -> false;
		};
	}
}
