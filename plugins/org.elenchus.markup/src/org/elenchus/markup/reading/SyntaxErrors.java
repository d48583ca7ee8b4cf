package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.elenchus.model.Card;

/** Finds what the parser could not read in a block. What follows from a card's first error is not told. */
final class SyntaxErrors {

	private final List<INode> places = new ArrayList<>();
	private INode lastWord;
	private boolean told;

	private SyntaxErrors(ICompositeNode block) {
		this.lastWord = block;
	}

	/** Where the errors are: at the words that are wrong, or at the word behind which something is missing. */
	static List<INode> in(ICompositeNode block) {
		SyntaxErrors errors = new SyntaxErrors(block);
		block.getAsTreeIterable().forEach(errors::visit);
		return errors.places;
	}

	private void visit(INode node) {
		told &= !(node.hasDirectSemanticElement() && node.getSemanticElement() instanceof Card);
		if (!told && node.getSyntaxErrorMessage() != null) {
			told = true;
			places.add(lacksSomething(node) ? lastWord : node);
		}
		if (node instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getLength() > 0) {
			lastWord = node;
		}
	}

	private static boolean lacksSomething(INode node) {
		return node.getLength() == 0 || Leaves.text(node).equals("}");
	}
}
