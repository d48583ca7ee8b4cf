package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.Piece;
import org.elenchus.importer.document.Style;
import org.elenchus.model.text.TextRange;

/** Marks the clean words that are printed in italics. */
final class Slopes {

	private final NavigableMap<Integer, TextRange> slopes = new TreeMap<>();

	private Slopes(List<TextRange> raw) {
		raw.forEach(slope -> slopes.put(slope.start(), slope));
	}

	/** {@code raw} are the italics by their raw places, which do not overlap. */
	static List<Block> mark(List<Block> blocks, List<TextRange> raw) {
		Slopes slopes = new Slopes(raw);
		return blocks.stream().map(slopes::mark).toList();
	}

	private Block mark(Block block) {
		List<Style> styles = new ArrayList<>(block.styles());
		int clean = 0;
		for (Piece piece : block.pieces()) {
			if (piece.text().length() == piece.end() - piece.start()) {
				mark(piece, clean, styles);
			}
			clean += piece.text().length();
		}
		return new Block(block.kind(), block.level(), block.label(), block.pieces(), block.markers(), List.copyOf(joined(styles, block.text())),
				block.suspects());
	}

	private void mark(Piece piece, int clean, List<Style> styles) {
		Integer first = slopes.floorKey(piece.start());
		for (TextRange slope : slopes.subMap(first == null ? piece.start() : first, true, Math.max(piece.end(), piece.start()), true).values()) {
			int start = Math.max(slope.start(), piece.start());
			int end = Math.min(slope.end(), piece.end());
			if (start < end) {
				styles.add(new Style(clean + start - piece.start(), clean + end - piece.start(), Mark.ITALIC));
			}
		}
	}

	/** Italics that go on over the end of a line are one stretch. */
	private static List<Style> joined(List<Style> styles, String text) {
		List<Style> joined = new ArrayList<>();
		for (Style style : styles) {
			Style last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && last.mark() == style.mark() && last.end() <= style.start() && text.substring(last.end(), style.start()).isBlank()) {
				joined.set(joined.size() - 1, new Style(last.start(), style.end(), style.mark()));
			} else {
				joined.add(style);
			}
		}
		return joined;
	}
}
