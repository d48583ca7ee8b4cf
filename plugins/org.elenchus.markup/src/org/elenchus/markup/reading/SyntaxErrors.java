package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.elenchus.model.Card;
import org.elenchus.model.Field;

/** Finds what the parser could not read in a block. What follows from a card's first error is not told. */
final class SyntaxErrors {

	/**
	 * Where an error is.
	 *
	 * @param node    the words that are wrong, or the word behind which something is missing
	 * @param card    the card on which it is; null outside of cards
	 * @param missing whether something is missing
	 */
	record Place(INode node, Card card, boolean missing) {
	}

	private final List<Place> places = new ArrayList<>();
	private Card card;
	private INode lastWord;
	private boolean told;

	private SyntaxErrors(ICompositeNode block) {
		this.lastWord = block;
	}

	/** Where the errors are, in the order of the text. */
	static List<Place> in(ICompositeNode block) {
		SyntaxErrors errors = new SyntaxErrors(block);
		block.getAsTreeIterable().forEach(errors::visit);
		return errors.places;
	}

	private void visit(INode node) {
		if (node.hasDirectSemanticElement() && node.getSemanticElement() instanceof Card next) {
			told &= next == card;
			card = next;
		}
		if (!told && node.getSyntaxErrorMessage() != null) {
			told = true;
			boolean missing = lacksSomething(node);
			places.add(new Place(missing ? lastWord : firstWord(node), card, missing));
		}
		if (node instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getLength() > 0) {
			lastWord = node;
		}
	}

	private static INode firstWord(INode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getLength() > 0) {
				return leaf;
			}
		}
		return node;
	}

	private boolean lacksSomething(INode node) {
		boolean nameless = lastWord.getSemanticElement() instanceof Field field && field.getValues().isEmpty();
		return node.getLength() == 0 || Leaves.text(node).equals("}") || nameless;
	}
}
