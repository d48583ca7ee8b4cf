package org.elenchus.markup.serializing;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Keyed;
import org.elenchus.model.finding.TextEdit;

/** A text whose model is edited. */
final class Edited {

	private final ElenchusResource file;

	private Edited(ElenchusResource file) {
		this.file = file;
	}

	static Edited read(String text) {
		MarkupProject project = Markup.get().project();
		project.put("text", text);
		return new Edited(project.file("text"));
	}

	ElenchusResource file() {
		return file;
	}

	/** The first element of a type. */
	<T extends EObject> T first(Class<T> type) {
		return first(file, type);
	}

	/** The first element of a type in a file. */
	static <T extends EObject> T first(ElenchusResource file, Class<T> type) {
		for (Iterator<EObject> all = file.document().eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (type.isInstance(element)) {
				return type.cast(element);
			}
		}
		throw new IllegalArgumentException("no " + type.getSimpleName());
	}

	/** The element of a type that has a key. */
	<T extends Keyed> T keyed(Class<T> type, String key) {
		for (Iterator<EObject> all = file.document().eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (type.isInstance(element) && key.equals(type.cast(element).getKey())) {
				return type.cast(element);
			}
		}
		throw new IllegalArgumentException("no " + key);
	}

	/** The edits for a change of the first element of a type. */
	<T extends EObject> List<TextEdit> edits(Class<T> type, Consumer<T> change) {
		return ModelEdits.of(file, () -> change.accept(first(type)));
	}

	/** Brings edits into a file. */
	static void update(ElenchusResource file, List<TextEdit> edits) {
		for (TextEdit edit : edits.reversed()) {
			file.update(edit.range().start(), edit.range().length(), edit.replacement());
		}
	}

	/** The text after a change of the first element of a type. */
	static <T extends EObject> String change(String text, Class<T> type, Consumer<T> change) {
		return ModelEdits.apply(text, read(text).edits(type, change));
	}
}
