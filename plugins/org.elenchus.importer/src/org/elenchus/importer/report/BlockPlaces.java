package org.elenchus.importer.report;

import java.util.Arrays;
import java.util.List;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Piece;
import org.elenchus.model.text.TextRange;

/** The raw places of a block's words. */
final class BlockPlaces {

	private final List<Piece> pieces;
	/** Where each piece with words starts in the clean text. */
	private final int[] starts;

	BlockPlaces(Block block) {
		pieces = block.pieces().stream().filter(piece -> !piece.text().isEmpty()).toList();
		starts = new int[pieces.size()];
		for (int i = 1; i < starts.length; i++) {
			starts[i] = starts[i - 1] + pieces.get(i - 1).text().length();
		}
	}

	/** From the raw place of the first character of a clean range, which is not empty, to that of its last; changed words count whole. */
	TextRange raw(int start, int end) {
		int first = piece(start);
		int last = piece(end - 1);
		int from = isKept(first) ? pieces.get(first).start() + start - starts[first] : pieces.get(first).start();
		int to = isKept(last) ? pieces.get(last).start() + end - starts[last] : pieces.get(last).end();
		return new TextRange(from, Math.max(from, to));
	}

	private boolean isKept(int i) {
		return pieces.get(i).text().length() == pieces.get(i).end() - pieces.get(i).start();
	}

	private int piece(int clean) {
		int found = Arrays.binarySearch(starts, clean);
		return found >= 0 ? found : -found - 2;
	}
}
