package org.elenchus.markup.linking;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.Card;

/** Tells whether two cards say the same: letter by letter, whatever white space stands between. */
final class SameCard {

	private final String text;
	private final int end;
	private int position;

	private SameCard(Card card) {
		INode node = NodeModelUtils.findActualNodeFor(card);
		this.text = node.getRootNode().getText();
		this.position = node.getOffset();
		this.end = node.getEndOffset();
	}

	static boolean test(Card one, Card other) {
		SameCard left = new SameCard(one);
		SameCard right = new SameCard(other);
		int sign = left.next();
		while (sign >= 0 && sign == right.peek()) {
			right.next();
			sign = left.next();
		}
		return sign < 0 && right.peek() < 0;
	}

	private int peek() {
		return position >= end ? -1 : isSpace() ? ' ' : text.charAt(position);
	}

	/** The next character, a run of white space being one; negative behind the card. */
	private int next() {
		int sign = peek();
		position++;
		while (sign == ' ' && position < end && isSpace()) {
			position++;
		}
		return sign;
	}

	private boolean isSpace() {
		return Character.isWhitespace(text.charAt(position));
	}
}
