package org.elenchus.importer.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.flow.Part.Reference;
import org.elenchus.importer.flow.Part.Switch;
import org.elenchus.importer.flow.Part.Words;

/** A block while its words come in. */
final class DraftBlock {

	private static final int NOWHERE = -1;

	private final Kind kind;
	private final int level;
	private final String label;
	private final String note;
	private final List<Part> parts = new ArrayList<>();
	private boolean paragraphEnds;
	private char last;
	/** Where the last words stand among the parts if they are a space. */
	private int space = NOWHERE;
	private char beforeSpace;

	/** {@code note} is the key by which references name this block, if it is a note; else empty. */
	DraftBlock(Kind kind, int level, String label, String note) {
		this.kind = kind;
		this.level = level;
		this.label = label;
		this.note = note;
	}

	Kind kind() {
		return kind;
	}

	String label() {
		return label;
	}

	String note() {
		return note;
	}

	List<Part> parts() {
		return parts;
	}

	boolean isEmpty() {
		return parts.stream().allMatch(Switch.class::isInstance);
	}

	/** Whether a space would be one too many here. */
	boolean endsInSpace() {
		return last == 0 || paragraphEnds || Character.isWhitespace(last) && last != '\u00A0';
	}

	/** The next words start a paragraph within this block. */
	void paragraph() {
		paragraphEnds = last != 0;
	}

	void words(Words words) {
		if (words.text().isEmpty()) {
			return;
		}
		if (paragraphEnds && !Character.isWhitespace(last)) {
			parts.add(new Words(" ", words.start(), words.start()));
		}
		paragraphEnds = false;
		space = words.text().equals(" ") ? parts.size() : NOWHERE;
		beforeSpace = last;
		parts.add(words);
		last = words.text().charAt(words.text().length() - 1);
	}

	/** Parts what comes from what is there, without a space before it. */
	void separator(Words words) {
		if (space >= 0) {
			parts.remove(space);
			space = NOWHERE;
			last = beforeSpace;
		}
		if (last != 0 && last != '\n') {
			words(words);
		}
	}

	void add(Reference reference) {
		parts.add(reference);
	}

	/** Words that are set off in the same way without others between them belong together. */
	void add(Switch change) {
		int i = parts.size() - 1;
		while (i >= 0 && parts.get(i) instanceof Switch before && before.mark() != change.mark()) {
			i--;
		}
		if (i >= 0 && parts.get(i) instanceof Switch before && before.on() != change.on()) {
			parts.remove(i);
		} else {
			parts.add(change);
		}
	}

	/** Takes white space off the end. */
	void trim() {
		for (int i = parts.size() - 1; i >= 0; i--) {
			if (parts.get(i) instanceof Words words) {
				if (!words.isBlank()) {
					parts.set(i, words.stripped());
					break;
				}
				parts.remove(i);
			}
		}
		last = parts.stream().anyMatch(Words.class::isInstance) ? 'x' : 0;
		space = NOWHERE;
	}

	/** The block over this raw text. */
	Block build(RawPlaces places, NoteNumbers numbers) {
		BlockBuilder block = new BlockBuilder(places.raw(), kind).level(level).label(note.isEmpty() ? label : numbers.label(this));
		Map<Mark, Integer> open = new EnumMap<>(Mark.class);
		for (Part part : parts) {
			switch (part) {
				case Words words -> places.place(words, block);
				case Reference reference -> places.place(reference, numbers.of(reference), block);
				case Switch(Mark mark, boolean on) when on -> open.putIfAbsent(mark, block.length());
				case Switch(Mark mark, boolean on) -> style(block, open, mark);
			}
		}
		List.copyOf(open.keySet()).forEach(mark -> style(block, open, mark));
		return block.build();
	}

	private static void style(BlockBuilder block, Map<Mark, Integer> open, Mark mark) {
		Integer start = open.remove(mark);
		if (start != null && start < block.length()) {
			block.style(start, block.length(), mark);
		}
	}
}
