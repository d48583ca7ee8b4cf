package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.model.text.TextRange;

/** The lines as a plain text, pages apart by form feeds and paragraphs by blank lines, and what is known of its places. */
final class PrintedText {

	/** How much larger than usual the space between two lines is where it parts paragraphs. */
	private static final float PARTING = 1.3F;
	/** How much the size of letters differs between what belongs to different blocks. */
	private static final float OTHER_SIZE = 1.12F;

	private final StringBuilder text = new StringBuilder();
	private final NavigableMap<Integer, Float> sizes = new TreeMap<>();
	private final List<TextRange> slopes = new ArrayList<>();
	private final float bodySize;

	PrintedText(List<PrintedLine> lines) {
		bodySize = Usual.size(lines);
		float gap = Usual.gap(lines);
		PrintedLine before = null;
		for (PrintedLine line : lines) {
			if (before != null) {
				text.append(separator(before, line, gap));
			}
			int start = text.length();
			sizes.put(start, line.size());
			line.slopes().forEach(slope -> slopes.add(new TextRange(start + slope.start(), start + slope.end())));
			text.append(line.text());
			before = line;
		}
		text.append(lines.isEmpty() ? "" : "\n");
	}

	String text() {
		return text.toString();
	}

	/** The document with headings by their size, and italics. */
	SourceDocument apply(SourceDocument plain) {
		HeadingSizes headings = new HeadingSizes(bodySize * OTHER_SIZE, sizes);
		List<Block> told = plain.blocks().stream().map(headings::tell).toList();
		return new SourceDocument(plain.raw(), Slopes.mark(told, slopes), plain.removals(), plain.conventions());
	}

	private static String separator(PrintedLine before, PrintedLine line, float gap) {
		if (before.page() != line.page()) {
			return "\n\f";
		}
		float down = line.height() - before.height();
		boolean otherSize = line.size() > before.size() * OTHER_SIZE || before.size() > line.size() * OTHER_SIZE;
		return down > gap * PARTING || down < 0 || otherSize ? "\n\n" : "\n";
	}
}
