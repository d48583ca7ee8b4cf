package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.pdf.PrintedNotes.Note;
import org.elenchus.importer.plain.LineJoins;

/** Writes each note as a block; what goes on of it on the next page belongs to it. */
final class NoteBlocks {

	private final PlacedBlocks placed;
	private final LineJoins joins;
	private final IntUnaryOperator start;
	private final IntUnaryOperator end;

	/** {@code start} and {@code end} are those of lines in the text. */
	NoteBlocks(PlacedBlocks placed, IntUnaryOperator start, IntUnaryOperator end) {
		this.placed = placed;
		this.joins = LineJoins.of(placed.text());
		this.start = start;
		this.end = end;
	}

	void carve(List<Note> notes) {
		List<Note> open = new ArrayList<>();
		for (Note note : notes) {
			if (!note.label().isEmpty() && !open.isEmpty()) {
				add(open);
			}
			open.add(note);
		}
		if (!open.isEmpty()) {
			add(open);
		}
		placed.count(joins.counts());
	}

	private void add(List<Note> parts) {
		BlockBuilder words = new BlockBuilder(placed.text(), Kind.FOOTNOTE).label(parts.getFirst().label());
		for (int i = 0; i < parts.size(); i++) {
			write(parts.get(i), i + 1 < parts.size() ? parts.get(i + 1).lines().getFirst() : -1, words);
		}
		placed.add(words.build());
		parts.forEach(this::take);
		parts.clear();
	}

	/** Writes what a page has of a note; {@code following} is the line with which it goes on, -1 if it does not. */
	private void write(Note part, int following, BlockBuilder words) {
		int from = start.applyAsInt(part.lines().getFirst()) + part.start();
		for (int i = 1; i < part.lines().size(); i++) {
			int next = start.applyAsInt(part.lines().get(i));
			joins.write(from, next, next, words);
			from = next;
		}
		int to = end.applyAsInt(part.lines().getLast());
		if (following >= 0) {
			joins.write(from, to, start.applyAsInt(following), words);
		} else {
			joins.end(from, to, words);
		}
	}

	private void take(Note part) {
		int first = start.applyAsInt(part.lines().getFirst());
		Removal label = new Removal(first, first + part.start(), Reason.NOTE_LABEL);
		placed.take(first, end.applyAsInt(part.lines().getLast()), part.start() > 0 ? List.of(label) : List.of());
	}
}
