package org.elenchus.importer.plain.notes;

import java.util.ArrayList;
import java.util.List;

/** Notes that are being read, line by line; lines go to the last of them. */
final class OpenNotes {

	private final List<Note> notes = new ArrayList<>();
	private final List<List<Integer>> lines = new ArrayList<>();

	void open(Note note) {
		notes.add(note);
		lines.add(new ArrayList<>());
	}

	void add(int line) {
		lines.getLast().add(line);
	}

	boolean isEmpty() {
		return notes.isEmpty();
	}

	Note first() {
		return notes.getFirst();
	}

	Note last() {
		return notes.getLast();
	}

	/** The number of the last note; 0 if there is none. */
	int lastNumber() {
		return notes.isEmpty() ? 0 : notes.getLast().number();
	}

	void clear() {
		notes.clear();
		lines.clear();
	}

	/** The notes as they are now. */
	List<Note> closed() {
		List<Note> closed = new ArrayList<>();
		for (int i = 0; i < notes.size(); i++) {
			closed.add(notes.get(i).of(lines.get(i)));
		}
		return List.copyOf(closed);
	}
}
