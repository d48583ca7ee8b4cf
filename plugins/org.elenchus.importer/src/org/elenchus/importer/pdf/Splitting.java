package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Marker;
import org.elenchus.importer.document.Piece;
import org.elenchus.importer.document.Suspect;

/** Splits blocks that go on behind something which ends them. */
final class Splitting {

	private Splitting() {
	}

	/** The parts of a block between raw places; the block itself where none of them is in it. */
	static List<Block> at(NavigableSet<Integer> bounds, Block block) {
		List<Block> parts = new ArrayList<>();
		Block rest = block;
		for (int bound : block.start() < block.end() ? bounds.subSet(block.start(), false, block.end(), false) : List.<Integer>of()) {
			List<Piece> before = rest.pieces().stream().filter(piece -> piece.start() < bound).map(piece -> trimmed(piece, bound)).toList();
			List<Piece> behind = rest.pieces().stream().filter(piece -> piece.start() >= bound).toList();
			parts.add(part(rest, before, 0));
			rest = part(rest, behind, rest.text().length() - length(behind));
		}
		parts.add(rest);
		return parts;
	}

	/** The space that joined both parts goes. */
	private static Piece trimmed(Piece piece, int bound) {
		return piece.text().isBlank() && piece.end() == bound ? new Piece("", piece.start(), piece.end()) : piece;
	}

	private static int length(List<Piece> pieces) {
		return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
	}

	private static Block part(Block block, List<Piece> pieces, int start) {
		int end = start + length(pieces);
		List<Marker> markers = block.markers().stream().filter(marker -> marker.position() > start && marker.position() <= end || marker.position() == start && start == 0)
				.map(marker -> new Marker(marker.label(), marker.number(), marker.position() - start, marker.start(), marker.end())).toList();
		List<Suspect> suspects = block.suspects().stream().filter(suspect -> suspect.start() >= start && suspect.end() <= end)
				.map(suspect -> new Suspect(suspect.start() - start, suspect.end() - start, suspect.reason(), suspect.suggestion())).toList();
		return new Block(block.kind(), block.level(), start == 0 ? block.label() : "", pieces, markers, List.of(), suspects);
	}
}
