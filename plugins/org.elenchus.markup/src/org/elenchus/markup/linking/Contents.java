package org.elenchus.markup.linking;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Content;
import org.elenchus.model.Document;
import org.elenchus.model.Passage;

/** Walks through what a text consists of, in its order, without what cards and citations consist of. */
public final class Contents {

	private Contents() {
	}

	/** Visits all that stands in a document or a passage, spans in spans included. */
	public static void visit(EObject owner, Consumer<Content> visitor) {
		if (owner instanceof Document document) {
			document.getBlocks().forEach(block -> visit(block, visitor));
		} else if (owner instanceof Passage passage) {
			List<Content> contents = passage.getContents();
			for (int i = 0; i < contents.size(); i++) {
				visitor.accept(contents.get(i));
				visit(contents.get(i), visitor);
			}
		}
	}
}
