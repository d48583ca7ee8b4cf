package org.elenchus.importer.pdf;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;

/** Tells headings by the size of their letters; the largest are of the first level. */
final class HeadingSizes {

	private static final int LONGEST = 300;
	private static final int LOWEST = 6;

	private final NavigableMap<Integer, Float> sizes;
	private final float smallest;
	private final List<Float> levels;

	/** {@code sizes} are the sizes of the lines by their starts; letters below {@code smallest} make no heading. */
	HeadingSizes(float smallest, NavigableMap<Integer, Float> sizes) {
		this.sizes = sizes;
		this.smallest = smallest;
		this.levels = sizes.values().stream().filter(size -> size > smallest).distinct().sorted((a, b) -> Float.compare(b, a)).toList();
	}

	Block tell(Block block) {
		boolean possible = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING || block.kind() == Kind.CAPTION;
		Map.Entry<Integer, Float> first = sizes.floorEntry(block.start());
		if (!possible || first == null || block.end() - block.start() > LONGEST) {
			return block;
		}
		float size = (float) sizes.subMap(first.getKey(), true, block.end(), false).values().stream().mapToDouble(Float::doubleValue).min().orElse(0);
		if (size <= smallest) {
			return block;
		}
		int level = Math.clamp(levels.indexOf(size) + 1, 1, LOWEST);
		return new Block(Kind.HEADING, level, block.label(), block.pieces(), block.markers(), block.styles(), block.suspects());
	}
}
