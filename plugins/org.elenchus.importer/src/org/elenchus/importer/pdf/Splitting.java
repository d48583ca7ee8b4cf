package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Marker;
import org.elenchus.importer.document.Piece;
import org.elenchus.importer.document.Suspect;

/** Splits blocks that go on behind something which ends them. */
final class Splitting {

	private final Block block;
	private final List<Block> parts = new ArrayList<>();
	private int marker;
	private int suspect;

	private Splitting(Block block) {
		this.block = block;
	}

	/** The parts of a block between raw places; the block itself where none of them is in it. */
	static List<Block> at(NavigableSet<Integer> bounds, Block block) {
		if (block.end() <= block.start() || bounds.subSet(block.start(), false, block.end(), false).isEmpty()) {
			return List.of(block);
		}
		Splitting splitting = new Splitting(block);
		splitting.split(bounds.subSet(block.start(), false, block.end(), false).iterator());
		return splitting.parts;
	}

	private void split(Iterator<Integer> bounds) {
		List<Piece> pieces = new ArrayList<>();
		int bound = bounds.next();
		int start = 0;
		int clean = 0;
		for (Piece piece : block.pieces()) {
			while (piece.start() >= bound) {
				part(pieces, start, clean);
				pieces = new ArrayList<>();
				start = clean;
				bound = bounds.hasNext() ? bounds.next() : Integer.MAX_VALUE;
			}
			// The space that joined both parts goes.
			boolean joint = piece.text().isBlank() && piece.end() == bound;
			pieces.add(joint ? new Piece("", piece.start(), piece.end()) : piece);
			clean += piece.text().length();
		}
		part(pieces, start, clean);
	}

	/** Adds what stands between two places of the block's clean text. */
	private void part(List<Piece> pieces, int start, int end) {
		if (pieces.isEmpty()) {
			return;
		}
		int length = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
		List<Marker> markers = new ArrayList<>();
		for (; marker < block.markers().size() && block.markers().get(marker).position() <= end; marker++) {
			Marker each = block.markers().get(marker);
			markers.add(new Marker(each.label(), each.number(), Math.clamp(each.position() - start, 0, length), each.start(), each.end()));
		}
		List<Suspect> suspects = new ArrayList<>();
		for (; suspect < block.suspects().size() && block.suspects().get(suspect).end() <= end; suspect++) {
			Suspect each = block.suspects().get(suspect);
			if (each.start() >= start && each.end() - start <= length) {
				suspects.add(new Suspect(each.start() - start, each.end() - start, each.reason(), each.suggestion()));
			}
		}
		parts.add(new Block(block.kind(), block.level(), parts.isEmpty() ? block.label() : "", pieces, markers, List.of(), suspects));
	}
}
