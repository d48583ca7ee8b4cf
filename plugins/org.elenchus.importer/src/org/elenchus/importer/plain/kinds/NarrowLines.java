package org.elenchus.importer.plain.kinds;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;

/**
 * Finds block quotations by their measure. In a line of text the next word has no place left; in most full lines of a quotation
 * that is set narrower it would have had its place, between paragraphs as wide as the text.
 */
final class NarrowLines {

	private final SortedLines lines;
	private final List<TypedParagraph> paragraphs;
	private final int width;

	private NarrowLines(SortedLines lines, List<TypedParagraph> paragraphs) {
		this.lines = lines;
		this.paragraphs = paragraphs;
		this.width = usualWidth();
	}

	/** Gives narrow paragraphs the kind of block quotations; too few long ones to be no chance are none. */
	static List<TypedParagraph> in(SortedLines lines, List<TypedParagraph> typed) {
		NarrowLines narrow = new NarrowLines(lines, typed);
		boolean[] told = new boolean[typed.size()];
		IntStream.range(0, told.length).forEach(k -> told[k] = narrow.isQuotation(k));
		long sure = IntStream.range(0, told.length).filter(k -> told[k] && isLong(typed.get(k))).count();
		if (sure == 0 || sure < KindThresholds.FEWEST_NARROW * typed.stream().filter(NarrowLines::isLong).count()) {
			return typed;
		}
		return IntStream.range(0, told.length).mapToObj(k -> told[k] ? typed.get(k).as(Kind.BLOCKQUOTE) : typed.get(k)).toList();
	}

	private boolean isQuotation(int k) {
		return paragraphs.get(k).is(Kind.PARAGRAPH) && isNarrow(paragraphs.get(k)) && isAmongWide(k);
	}

	private static boolean isLong(TypedParagraph paragraph) {
		return paragraph.lines().size() >= KindThresholds.LONG_PARAGRAPH;
	}

	/** The median length of all lines but the last ones of paragraphs. */
	private int usualWidth() {
		int[] lengths = paragraphs.stream().filter(paragraph -> paragraph.lines().size() >= KindThresholds.LINES_OF_A_QUOTATION)
				.flatMap(paragraph -> paragraph.lines().subList(0, paragraph.lines().size() - 1).stream()).mapToInt(this::widthOf).sorted()
				.toArray();
		return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
	}

	private boolean isNarrow(TypedParagraph paragraph) {
		int full = paragraph.lines().size() - 1;
		if (full < KindThresholds.LINES_OF_A_QUOTATION - 1) {
			return false;
		}
		int roomy = 0;
		int widest = 0;
		for (int k = 0; k < full; k++) {
			roomy += room(paragraph.lines().get(k), paragraph.lines().get(k + 1)) > KindThresholds.ROOM ? 1 : 0;
			widest = Math.max(widest, widthOf(paragraph.lines().get(k)));
		}
		return roomy >= KindThresholds.MOST_ROOMY * full && widest < KindThresholds.NARROW * width && widest > KindThresholds.NARROWEST * width
				&& widthOf(paragraph.last()) < KindThresholds.NARROW * width;
	}

	private int widthOf(int i) {
		return lines.line(i).width();
	}

	/** Which part of the width is left behind a line and the first word of the next one. */
	private double room(int i, int next) {
		Line follower = lines.line(next);
		int word = follower.from();
		while (word < follower.to() && !Lines.isSpace(lines.text().charAt(word))) {
			word++;
		}
		return (double) (width - widthOf(i) - 1 - (word - follower.from())) / width;
	}

	/** Whether the paragraphs around have lines as wide as the text. */
	private boolean isAmongWide(int k) {
		return isWide(k, -1) && (k + 1 == paragraphs.size() || isWide(k, 1));
	}

	private boolean isWide(int k, int direction) {
		for (int j = k + direction, seen = 0; j >= 0 && j < paragraphs.size() && seen < KindThresholds.NEAR_PARAGRAPHS; j += direction, seen++) {
			int[] lengths = paragraphs.get(j).lines().stream().mapToInt(this::widthOf).toArray();
			if (Arrays.stream(lengths).anyMatch(length -> length >= KindThresholds.NARROW * width)) {
				return true;
			}
		}
		return false;
	}
}
