package org.elenchus.markup.serializing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.elenchus.markup.Strip;
import org.elenchus.model.Card;

/** Knows which parts of a file are the author's. */
final class AuthorsWords {

	private final ParsedText file;

	AuthorsWords(ParsedText file) {
		this.file = file;
	}

	/** @throws UnwritableException if what stands at {@code node} holds words of the author's */
	void checkNone(INode node, EObject element) {
		if (!(element instanceof Card) && !Strip.strip(file.text(node)).isEmpty()) {
			throw UnwritableException.of(element, "cannot be removed: it stands around words of the author's");
		}
	}

	/** Whether a block is the editor's: it holds cards or comments only, or nothing at all. */
	boolean isEditors(ICompositeNode block) {
		return Strip.strip(words(block)).isEmpty();
	}

	/** Whether nothing but cards stands in a block. */
	boolean holdsCardsOnly(ICompositeNode block) {
		int at = start(block);
		for (Piece piece : file.contents(block)) {
			if (!(piece.value() instanceof Card) || !file.text().substring(at, piece.start()).isBlank()) {
				return false;
			}
			at = piece.end();
		}
		return at > start(block) && file.text().substring(at, end(block)).isBlank();
	}

	/** Where the words of a block start; behind a byte order mark. */
	int start(ICompositeNode block) {
		int start = block.getTotalOffset();
		return start == 0 && file.text().startsWith("\uFEFF") ? 1 : start;
	}

	private String words(ICompositeNode block) {
		return file.text().substring(start(block), Math.max(start(block), end(block)));
	}

	/** Where the words of a passage end. */
	int end(ICompositeNode passage) {
		INode last = passage;
		while (last instanceof ICompositeNode composite && composite.hasChildren()) {
			last = composite.getLastChild();
		}
		return isEnd(last) ? last.getTotalOffset() : passage.getTotalEndOffset();
	}

	private static boolean isEnd(INode node) {
		return switch (node.getGrammarElement()) {
		case Keyword keyword -> keyword.getValue().equals("}");
		case RuleCall call -> call.getRule().getName().equals("BREAK");
		case null, default -> false;
		};
	}
}
