package org.elenchus.markup.serializing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.elenchus.model.Card;
import org.elenchus.model.Passage;

/** Adds pieces of markup to a passage, takes some away, or puts others in their place; the author's words stay. */
final class PassageEdit {

	private final EditContext context;
	private final ParsedText file;
	private final AuthorsWords words;
	private final Passage passage;
	private final ICompositeNode node;
	private final List<Piece> before;
	private final int end;
	/** Up to where nothing is left of the start. */
	private int start;
	private final Patch patch = new Patch();

	PassageEdit(EditContext context, Passage passage) {
		this.context = context;
		this.file = context.file();
		this.words = new AuthorsWords(file);
		this.passage = passage;
		this.node = file.node(passage);
		this.before = file.contents(node);
		this.start = words.start(node);
		this.end = words.end(node);
	}

	/**
	 * The edits that give the passage the given contents.
	 *
	 * @throws UnwritableException if words of the author's would go, or a card would stand among them
	 */
	Patch changes(List<? extends EObject> contents) {
		int[] kept = Matching.of(before.stream().map(context::stable).toList(), contents);
		int from = 0;
		int first = 0;
		for (int i = 0; i <= kept.length; i++) {
			int stop = i == kept.length ? before.size() : kept[i];
			if (stop >= 0) {
				gap(from, stop, contents.subList(first, i));
				from = stop + 1;
				first = i + 1;
			}
		}
		return patch;
	}

	private void gap(int from, int to, List<? extends EObject> contents) {
		int pairs = Math.min(to - from, contents.size());
		for (int i = from; i < to; i++) {
			context.leaves(before.get(i));
			words.checkNone(before.get(i).node(), (EObject) before.get(i).value());
			if (i - from < pairs) {
				patch.replace(before.get(i).start(), before.get(i).end(), text(contents.get(i - from)));
			} else {
				remove(i);
			}
		}
		for (EObject content : contents.subList(pairs, contents.size())) {
			insert(content, from + pairs);
		}
	}

	/** Inserts before the piece at {@code index}, but directly behind the one before it if there is one. */
	private void insert(EObject content, int index) {
		String separator = content instanceof Card ? file.lineEnd() : "";
		if (index > 0) {
			patch.insert(before.get(index - 1).end(), separator + text(content));
		} else if (!before.isEmpty()) {
			patch.insert(before.get(0).start(), text(content) + separator);
		} else {
			patch.insert(end, text(content));
		}
	}

	private String text(EObject content) {
		if (content instanceof Card && !words.isEditors(node)) {
			throw UnwritableException.of(content, "cannot stand among the author's words");
		}
		return context.writer().text(content);
	}

	/** A card goes with the white space before it, or with that behind it if it stands at the start. */
	private void remove(int index) {
		Piece piece = before.get(index);
		if (!(piece.value() instanceof Card) || !words.isEditors(node)) {
			patch.replace(piece.start(), piece.end(), "");
			return;
		}
		int from = file.blanksBefore(piece.start(), start);
		boolean first = from == start;
		int to = first ? file.blanksBehind(piece.end(), end) : piece.end();
		patch.replace(from, to, "");
		start = first ? to : start;
	}
}
