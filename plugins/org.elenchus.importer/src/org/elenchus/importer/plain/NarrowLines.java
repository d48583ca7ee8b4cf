package org.elenchus.importer.plain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.elenchus.importer.document.Kind;

/**
 * Finds block quotations by their measure. In a line of text the next word has no place left; in most full lines of a quotation
 * that is set narrower it would have had its place, between paragraphs as wide as the text.
 */
final class NarrowLines {

	private static final int FEWEST = 3;
	private static final int NEAR = 3;
	private static final int LONG = 5;
	private static final double SHARE = 0.02;
	/** What is left of the width behind most full lines and the word that follows; in lines of text that is less. */
	private static final double ROOM = -0.05;
	private static final double MOST = 0.75;
	private static final double NARROW = 0.96;
	private static final double NARROWEST = 0.5;

	private final Layout layout;
	private final List<Paragraph> paragraphs;
	private final int width;

	private NarrowLines(Layout layout, List<Paragraph> paragraphs) {
		this.layout = layout;
		this.paragraphs = paragraphs;
		this.width = usualWidth();
	}

	/** Gives narrow paragraphs the kind of block quotations; too few long ones to be no chance are none. */
	static void mark(Layout layout, List<Paragraph> paragraphs) {
		NarrowLines lines = new NarrowLines(layout, paragraphs);
		List<Paragraph> narrow = IntStream.range(0, paragraphs.size())
				.filter(k -> paragraphs.get(k).kind == Kind.PARAGRAPH && lines.isNarrow(paragraphs.get(k)) && lines.isAmongWide(k))
				.mapToObj(paragraphs::get).toList();
		long sure = narrow.stream().filter(NarrowLines::isLong).count();
		if (sure > 0 && sure >= SHARE * paragraphs.stream().filter(NarrowLines::isLong).count()) {
			narrow.forEach(paragraph -> paragraph.kind = Kind.BLOCKQUOTE);
		}
	}

	private static boolean isLong(Paragraph paragraph) {
		return paragraph.lines.size() >= LONG;
	}

	/** The median length of all lines but the last ones of paragraphs. */
	private int usualWidth() {
		int[] lengths = paragraphs.stream().filter(paragraph -> paragraph.lines.size() >= FEWEST)
				.flatMap(paragraph -> paragraph.lines.subList(0, paragraph.lines.size() - 1).stream()).mapToInt(layout::length).sorted()
				.toArray();
		return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
	}

	private boolean isNarrow(Paragraph paragraph) {
		int full = paragraph.lines.size() - 1;
		if (full < FEWEST - 1) {
			return false;
		}
		int roomy = 0;
		int widest = 0;
		for (int k = 0; k < full; k++) {
			roomy += room(paragraph.lines.get(k), paragraph.lines.get(k + 1)) > ROOM ? 1 : 0;
			widest = Math.max(widest, layout.length(paragraph.lines.get(k)));
		}
		return roomy >= MOST * full && widest < NARROW * width && widest > NARROWEST * width
				&& layout.length(paragraph.last()) < NARROW * width;
	}

	/** Which part of the width is left behind a line and the first word of the next one. */
	private double room(int i, int next) {
		Line follower = layout.line(next);
		int word = follower.from();
		while (word < follower.to() && !Lines.isSpace(layout.text.charAt(word))) {
			word++;
		}
		return (double) (width - layout.length(i) - 1 - (word - follower.from())) / width;
	}

	/** Whether the paragraphs around have lines as wide as the text. */
	private boolean isAmongWide(int k) {
		return isWide(k, -1) && (k + 1 == paragraphs.size() || isWide(k, 1));
	}

	private boolean isWide(int k, int direction) {
		for (int j = k + direction, seen = 0; j >= 0 && j < paragraphs.size() && seen < NEAR; j += direction, seen++) {
			int[] lengths = paragraphs.get(j).lines.stream().mapToInt(layout::length).toArray();
			if (Arrays.stream(lengths).anyMatch(length -> length >= NARROW * width)) {
				return true;
			}
		}
		return false;
	}
}
