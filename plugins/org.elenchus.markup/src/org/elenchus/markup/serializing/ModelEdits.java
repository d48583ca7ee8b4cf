package org.elenchus.markup.serializing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Block;
import org.elenchus.model.Document;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Passage;
import org.elenchus.model.finding.TextEdit;

/**
 * The edits that bring a file up to date with a change of its model. They touch what the change touches and nothing else;
 * the author's text stays to the last character. A new key is written where it is declared, not where others refer to it.
 */
public final class ModelEdits {

	private static final EStructuralFeature CONTENTS = ElenchusPackage.Literals.PASSAGE__CONTENTS;

	private final ElenchusResource file;
	private final ParsedText text;
	private final EditContext context;
	private final Map<EObject, Set<EStructuralFeature>> changed = new HashMap<>();
	private final Map<EObject, UnwritableException> failures = new HashMap<>();
	private final Map<EObject, Patch> patches = new LinkedHashMap<>();
	private final PriorityQueue<EObject> open = new PriorityQueue<>(Comparator.comparing(this::depth).reversed());

	private ModelEdits(ElenchusResource file, ChangeDescription description) {
		this.file = file;
		this.text = new ParsedText(file, file.language().values());
		Set<EObject> touched = description.getObjectChanges().keySet();
		this.context = new EditContext(text, new ValueWriter(text, file.language().values(),
				file.language().grammar().getContentRule(), touched));
		description.getObjectChanges().forEach(entry -> {
			if (text.node(entry.getKey()) != null) {
				entry.getValue().forEach(change -> change(entry.getKey(), change.getFeature()));
			}
		});
	}

	/**
	 * Finds the edits for a change. The change is tried out only: afterwards the model is as before, and it changes when
	 * the edits come into the text.
	 *
	 * @param file   the file; it is as its text says
	 * @param change changes attributes, references and contents of the file's elements, and nothing of other files
	 * @return the edits in the order of the text, in UTF-16 offsets of the text as it is; none of them overlap
	 * @throws UnwritableException if no text says what the model is to say; it names the value
	 */
	public static List<TextEdit> of(ElenchusResource file, Runnable change) {
		return file.tryOut(change, description -> new ModelEdits(file, description).edits());
	}

	/** The text with the edits in it, which are in its order and do not overlap. */
	public static String apply(String text, List<TextEdit> edits) {
		StringBuilder edited = new StringBuilder();
		int start = 0;
		for (TextEdit edit : edits) {
			edited.append(text, start, edit.range().start()).append(edit.replacement());
			start = edit.range().end();
		}
		return edited.append(text, start, text.length()).toString();
	}

	private void change(EObject element, EStructuralFeature feature) {
		if (!changed.containsKey(element)) {
			open.add(element);
		}
		changed.computeIfAbsent(element, one -> new LinkedHashSet<>()).add(feature);
	}

	/** How deep an element stands in the text. */
	private int depth(EObject element) {
		int depth = 0;
		for (ICompositeNode node = text.node(element); node != null; node = node.getParent()) {
			depth++;
		}
		return depth;
	}

	private List<TextEdit> edits() {
		if (changed.isEmpty()) {
			return List.of();
		}
		while (!open.isEmpty()) {
			edit(open.poll());
		}
		Patch patch = new Patch();
		patches.forEach((element, one) -> {
			if (stays(element)) {
				patch.addAll(one);
			}
		});
		List<TextEdit> edits = patch.edits();
		check(edits);
		return edits;
	}

	/** The elements inside another one come before it, for it has to know what cannot be edited in place. */
	private void edit(EObject element) {
		try {
			context.writer().reset();
			patches.put(element, patch(element));
		} catch (UnwritableException refused) {
			giveUp(element, failures.getOrDefault(element, refused));
		}
	}

	private Patch patch(EObject element) {
		if (element instanceof Document document) {
			List<Block> before = text.pieces(text.node(document)).stream().map(piece -> (Block) piece.value()).toList();
			return new DocumentEdit(context, before).changes(document);
		}
		Set<EStructuralFeature> features = new LinkedHashSet<>(changed.get(element));
		Patch patch = new Patch();
		if (features.remove(CONTENTS)) {
			patch.addAll(contents((Passage) element));
		}
		if (!features.isEmpty()) {
			patch.addAll(new ElementEdit(context, element).changes(features));
		}
		return patch;
	}

	/** A block that loses all its contents is the document's matter. */
	private Patch contents(Passage passage) {
		if (passage instanceof Block block && block.getContents().isEmpty()) {
			change(file.document(), ElenchusPackage.Literals.DOCUMENT__BLOCKS);
			if (new AuthorsWords(text).holdsCardsOnly(text.node(block))) {
				return new Patch();
			}
		}
		return new PassageEdit(context, passage).changes(passage.getContents());
	}

	/** What cannot be edited in place is written anew by what it stands in. */
	private void giveUp(EObject element, UnwritableException refused) {
		EObject parent = text.parent(element);
		if (parent == null || element instanceof Block || element instanceof Document) {
			throw refused;
		}
		context.rewritten().add(element);
		failures.putIfAbsent(parent, refused);
		change(parent, text.feature(element));
	}

	/** Whether an element stays where it is, so that its own edits count. */
	private boolean stays(EObject element) {
		EObject one = element;
		while (one != null && !context.leaving().contains(one) && !context.rewritten().contains(one)) {
			one = text.parent(one);
		}
		return one == null;
	}

	private void check(List<TextEdit> edits) {
		ElenchusResource again = file.another();
		again.read(apply(text.text(), edits));
		new ReadBack(text, changed).check(file.document(), again, file.hasSyntaxErrors());
	}
}
