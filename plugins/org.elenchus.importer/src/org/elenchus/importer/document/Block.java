package org.elenchus.importer.document;

import java.util.List;

/**
 * A paragraph or what stands in a place of its own like one.
 *
 * @param kind     what it is
 * @param level    of a heading: 1 to 6; of a list item: how deep, from 1; else 0
 * @param label    of a note: its number as printed; of a list item: its bullet or number; else empty
 * @param pieces   the clean text with its raw places, in reading order
 * @param markers  the notes that it refers to, in reading order
 * @param styles   words that are set off
 * @param suspects words that are perhaps read wrongly
 */
public record Block(Kind kind, int level, String label, List<Piece> pieces, List<Marker> markers, List<Style> styles,
		List<Suspect> suspects) {

	/** The clean text, without markers. */
	public String text() {
		StringBuilder text = new StringBuilder();
		pieces.forEach(piece -> text.append(piece.text()));
		return text.toString();
	}

	/** The lowest raw offset of a piece or marker; 0 in a block without any. */
	public int start() {
		int pieceStart = pieces.stream().mapToInt(Piece::start).min().orElse(Integer.MAX_VALUE);
		int start = markers.stream().mapToInt(Marker::start).min().orElse(pieceStart);
		return Math.min(start, pieceStart) == Integer.MAX_VALUE ? 0 : Math.min(start, pieceStart);
	}

	/** The raw offset behind the last piece or marker. */
	public int end() {
		int pieceEnd = pieces.stream().mapToInt(Piece::end).max().orElse(0);
		return Math.max(pieceEnd, markers.stream().mapToInt(Marker::end).max().orElse(0));
	}
}
