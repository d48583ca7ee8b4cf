package org.elenchus.importer.office;

import java.util.LinkedHashMap;
import java.util.Map;

import org.elenchus.importer.document.Conventions;

/** Counts what a word processor keeps beside the text: changes, of which the text holds the later state, comments, hidden words. */
public final class ChangeCounts {

	private final Map<String, Integer> counts = new LinkedHashMap<>();

	/** Takes note of an element by its local name; most say nothing of the kind. */
	public void count(String element) {
		String name = switch (element) {
			case "ins", "moveTo", "insertion" -> "changes-inserted";
			case "del", "moveFrom", "deletion" -> "changes-deleted";
			case "commentReference", "annotation" -> "comments-left-out";
			case "hidden-text", "hidden-paragraph" -> "hidden-left-out";
			default -> "";
		};
		if (!name.isEmpty()) {
			counts.merge(name, 1, Integer::sum);
		}
	}

	/** The counts; nothing where nothing was counted. */
	public Conventions conventions() {
		return counts.isEmpty() ? Conventions.NONE : new Conventions(Map.of(), counts);
	}
}
