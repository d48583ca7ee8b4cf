package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.Piece;
import org.elenchus.importer.document.Style;
import org.elenchus.model.text.TextRange;

/** Marks the clean words that are printed in italics or bold. */
final class Emphases {

	private final Mark mark;
	private final NavigableMap<Integer, TextRange> ranges = new TreeMap<>();

	private Emphases(List<Emphasis> raw, Mark mark) {
		this.mark = mark;
		raw.stream().filter(each -> each.mark() == mark).forEach(each -> ranges.put(each.range().start(), each.range()));
	}

	/** {@code raw} are the set off characters by their raw places; those of one mark do not overlap. */
	static List<Block> mark(List<Block> blocks, List<Emphasis> raw) {
		Emphases italic = new Emphases(raw, Mark.ITALIC);
		Emphases bold = new Emphases(raw, Mark.BOLD);
		return blocks.stream().map(italic::mark).map(bold::mark).toList();
	}

	private Block mark(Block block) {
		List<Style> styles = new ArrayList<>();
		int clean = 0;
		for (Piece piece : block.pieces()) {
			if (piece.text().length() == piece.end() - piece.start()) {
				mark(piece, clean, styles);
			}
			clean += piece.text().length();
		}
		List<Style> all = new ArrayList<>(block.styles());
		int length = clean;
		boolean bold = block.kind() == Kind.HEADING && mark == Mark.BOLD;
		joined(styles, block.text()).stream().filter(style -> !bold || style.end() - style.start() < length).forEach(all::add);
		return new Block(block.kind(), block.level(), block.label(), block.pieces(), block.markers(), List.copyOf(all), block.suspects());
	}

	private void mark(Piece piece, int clean, List<Style> styles) {
		Integer first = ranges.floorKey(piece.start());
		for (TextRange range : ranges.subMap(first == null ? piece.start() : first, true, Math.max(piece.end(), piece.start()), true).values()) {
			int start = Math.max(range.start(), piece.start());
			int end = Math.min(range.end(), piece.end());
			if (start < end) {
				styles.add(new Style(clean + start - piece.start(), clean + end - piece.start(), mark));
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
