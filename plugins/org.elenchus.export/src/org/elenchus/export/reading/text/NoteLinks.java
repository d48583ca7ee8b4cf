package org.elenchus.export.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.edition.Item;

/**
 * Which reference leads to which note. Labels can start anew in every chapter: the first reference with a label leads
 * to the first note with it, the second to the second, and those that are left to the last.
 */
public final class NoteLinks {

	/**
	 * A reference in the text.
	 *
	 * @param number its place among the references, in the order in which the page shows them, from 1
	 */
	public record Reference(int number, String label, Optional<NoteBody> note) {

		public String id() {
			return "noteref-" + number;
		}
	}

	private final Map<String, List<NoteBody>> notes = new HashMap<>();
	private final Map<String, Integer> seen = new HashMap<>();
	private final List<Reference> references = new ArrayList<>();
	private final Map<Integer, List<Reference>> backLinks = new HashMap<>();
	private final Iterator<Reference> toWrite;

	public NoteLinks(RunningText flow) {
		flow.notes().forEach(note -> notes.computeIfAbsent(note.label(), label -> new ArrayList<>()).add(note));
		flow.blocks().forEach(this::collect);
		flow.notes().forEach(note -> note.blocks().forEach(this::collect));
		toWrite = references.iterator();
	}

	private void collect(Block block) {
		for (Item item : block.items()) {
			if (item instanceof Item.NoteReference reference) {
				add(reference.label());
			}
		}
	}

	private void add(String label) {
		int before = seen.merge(label, 1, Integer::sum) - 1;
		List<NoteBody> candidates = notes.getOrDefault(label, List.of());
		Optional<NoteBody> note = candidates.isEmpty() ? Optional.empty()
				: Optional.of(candidates.get(Math.min(before, candidates.size() - 1)));
		Reference reference = new Reference(references.size() + 1, label, note);
		references.add(reference);
		note.ifPresent(body -> backLinks.computeIfAbsent(body.number(), number -> new ArrayList<>()).add(reference));
	}

	/** The next reference in the order in which the page shows them: the running text, then the notes. */
	public Reference next() {
		return toWrite.next();
	}

	public List<Reference> to(NoteBody note) {
		return backLinks.getOrDefault(note.number(), List.of());
	}
}
