package org.elenchus.importer.flow;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.importer.flow.Part.Reference;

/** The numbers of the notes: as printed where each note has one of its own, else by the order of the references. */
final class NoteNumbers {

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,7}");

	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	NoteNumbers(List<DraftBlock> blocks) {
		Map<String, String> labels = new LinkedHashMap<>();
		for (DraftBlock block : blocks) {
			block.parts().forEach(part -> {
				if (part instanceof Reference reference) {
					labels.putIfAbsent(reference.note(), reference.label());
				}
			});
		}
		blocks.stream().filter(block -> !block.note().isEmpty()).forEach(block -> labels.putIfAbsent(block.note(), block.label()));
		Set<String> different = new HashSet<>(labels.values());
		boolean printed = different.size() == labels.size() && different.stream().allMatch(label -> NUMBER.matcher(label).matches());
		labels.forEach((note, label) -> numbers.put(note, printed ? Integer.parseInt(label) : numbers.size() + 1));
	}

	int of(Reference reference) {
		return numbers.get(reference.note());
	}

	/** What stands before the body of a note. */
	String label(DraftBlock note) {
		return String.valueOf(numbers.get(note.note()));
	}
}
