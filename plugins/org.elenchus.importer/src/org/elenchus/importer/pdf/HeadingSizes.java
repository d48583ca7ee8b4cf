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

	private final NavigableMap<Integer, PrintedLine> lines;
	private final float smallest;
	private final List<Float> levels;

	/** {@code lines} are the lines by their raw starts; letters below {@code smallest} make no heading. */
	HeadingSizes(float smallest, NavigableMap<Integer, PrintedLine> lines) {
		this.lines = lines;
		this.smallest = smallest;
		this.levels = lines.values().stream().map(PrintedLine::size).filter(size -> size > smallest).distinct().sorted((a, b) -> Float.compare(b, a)).toList();
	}

	/** How many sizes there are. */
	int levels() {
		return levels.size();
	}

	Block tell(Block block) {
		boolean possible = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING || block.kind() == Kind.CAPTION;
		Map.Entry<Integer, PrintedLine> first = lines.floorEntry(block.start());
		if (!possible || first == null || block.end() - block.start() > LONGEST) {
			return block;
		}
		float size = (float) lines.subMap(first.getKey(), true, block.end(), false).values().stream().mapToDouble(PrintedLine::size).min().orElse(0);
		if (size <= smallest && block.kind() != Kind.HEADING) {
			return block;
		}
		int level = Math.clamp(size <= smallest ? levels.size() + 1 : levels.indexOf(size) + 1, 1, LOWEST);
		return new Block(Kind.HEADING, level, block.label(), block.pieces(), block.markers(), block.styles(), block.suspects());
	}
}
