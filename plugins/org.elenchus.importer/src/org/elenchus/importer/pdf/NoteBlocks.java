package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Piece;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.pdf.PrintedNotes.Note;

/** Writes each note as a block; what goes on of it on the next page belongs to it. */
final class NoteBlocks {

	/** A part of a note on one page: what it says, what is left out of it, and its range. */
	private record Part(String label, List<Piece> pieces, List<Removal> removals, int start, int end) {
	}

	private NoteBlocks() {
	}

	static void carve(List<Note> notes, Carving carving, IntUnaryOperator start, IntUnaryOperator end) {
		List<Part> open = new ArrayList<>();
		for (Note note : notes) {
			if (!note.label().isEmpty() && !open.isEmpty()) {
				add(open, carving);
			}
			open.add(part(note, carving.text(), start, end));
		}
		if (!open.isEmpty()) {
			add(open, carving);
		}
	}

	private static Part part(Note note, String text, IntUnaryOperator start, IntUnaryOperator end) {
		int first = start.applyAsInt(note.lines().getFirst());
		BlockBuilder words = new BlockBuilder(text, Kind.FOOTNOTE);
		int from = first + note.start();
		for (int i = 0; i < note.lines().size(); i++) {
			int next = end.applyAsInt(note.lines().get(i));
			boolean last = i == note.lines().size() - 1;
			from = line(text, from, next, last ? next : start.applyAsInt(note.lines().get(i + 1)), words);
		}
		Removal label = new Removal(first, first + note.start(), Reason.NOTE_LABEL);
		return new Part(note.label(), words.build().pieces(), note.start() > 0 ? List.of(label) : List.of(), first, from);
	}

	/** Writes a line up to the next one; a soft hyphen at its end goes, another hyphen may be the author's and stays. */
	private static int line(String text, int from, int to, int next, BlockBuilder words) {
		int end = from + text.substring(from, to).stripTrailing().length();
		boolean soft = end > from && text.charAt(end - 1) == '\u00AD';
		boolean hyphen = end - 1 > from && text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2)) && next < text.length()
				&& Character.isLowerCase(text.charAt(next));
		words.keep(from, soft ? end - 1 : end);
		words.change(next == to || soft || hyphen ? "" : " ", soft ? end - 1 : end, next);
		return next;
	}

	private static void add(List<Part> open, Carving carving) {
		List<Piece> pieces = new ArrayList<>();
		for (Part part : open) {
			if (!pieces.isEmpty()) {
				pieces.add(new Piece(" ", part.start(), part.start()));
			}
			pieces.addAll(part.pieces());
		}
		carving.add(new Block(Kind.FOOTNOTE, 0, open.getFirst().label(), pieces, List.of(), List.of(), List.of()));
		open.forEach(part -> carving.take(part.start(), part.end(), part.removals()));
		open.clear();
	}
}
