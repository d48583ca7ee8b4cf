package org.elenchus.importer.tei;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.elenchus.importer.tree.TreeText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The notes of a text: where they are called, or called from elsewhere by their identifiers. */
final class TeiNotes {

	private static final int LONGEST_LABEL = 6;

	private final Map<String, Element> notes = new HashMap<>();
	private final Set<String> called = new HashSet<>();

	TeiNotes(Document text) {
		for (Element element : text.getAllElements()) {
			if (TeiElements.name(element).equals("note")) {
				notes.putIfAbsent(key(element), element);
			}
		}
		for (Element element : text.getAllElements()) {
			if (called(element) != null) {
				called.add(key(called(element)));
			}
		}
	}

	/** The note that this pointer calls; null if it is none. */
	Element called(Element pointer) {
		String name = TeiElements.name(pointer);
		String target = pointer.attr("target");
		boolean pointing = name.equals("ptr") || name.equals("ref") && pointer.text().strip().length() <= LONGEST_LABEL;
		return pointing && target.startsWith("#") ? notes.get(target.substring(1)) : null;
	}

	/** Whether a note stands by itself and is called from elsewhere. */
	boolean isCalled(Element note) {
		return called.contains(key(note));
	}

	/** What tells a note from all others. */
	static String key(Element note) {
		String id = note.attr("xml:id").isEmpty() ? note.attr("id") : note.attr("xml:id");
		return id.isEmpty() ? "note at " + TreeText.start(note) : id;
	}
}
