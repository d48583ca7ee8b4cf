package org.elenchus.importer.plain.kinds;

import java.util.List;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.plain.lines.LineEnds;
import org.elenchus.importer.plain.lines.SortedLines;
import org.elenchus.importer.plain.paragraphs.Paragraphs;

/** Finds quotations that were set apart: by an indent, or by narrower lines, more of them than chance makes. */
final class BlockQuotations {

	private final SortedLines lines;
	private final ParagraphText texts;
	private final int fullWidth;
	private int quoting;
	private int full = 1;
	/** Half a line more than were seen, for no share is nought. */
	private double narrow = 0.5;

	private BlockQuotations(Paragraphs of) {
		this.lines = of.lines();
		this.texts = new ParagraphText(lines);
		this.fullWidth = of.fullWidth();
	}

	/** Gives these paragraphs their kind. */
	static List<TypedParagraph> in(Paragraphs of, List<TypedParagraph> typed) {
		BlockQuotations quotations = new BlockQuotations(of);
		typed.forEach(quotations::count);
		return typed.stream().map(each -> quotations.isQuotation(each) ? each.as(Kind.BLOCKQUOTE) : each).toList();
	}

	/** Lines of what is no quotation show how many are narrow by chance; a paragraph's last one is left out, for it ends anywhere. */
	private void count(TypedParagraph paragraph) {
		if (texts.opensQuote(paragraph)) {
			quoting += paragraph.size() >= KindThresholds.LINES_OF_A_QUOTATION ? 1 : 0;
		} else {
			full += paragraph.size() - 1;
			narrow += paragraph.lines().stream().limit(paragraph.size() - 1L).filter(this::isNarrow).count();
		}
	}

	private boolean isQuotation(TypedParagraph paragraph) {
		if (!paragraph.is(Kind.PARAGRAPH) || paragraph.size() < KindThresholds.LINES_OF_A_QUOTATION) {
			return false;
		}
		boolean indented = paragraph.lines().stream().allMatch(i -> LineEnds.isIndented(lines.line(i)));
		return indented || texts.opensQuote(paragraph) && paragraph.lines().stream().allMatch(this::isNarrow)
				&& quoting * Math.pow(narrow / full, paragraph.size() - 1) < KindThresholds.BY_CHANCE;
	}

	private boolean isNarrow(int i) {
		return lines.line(i).length() < KindThresholds.NARROW_IN_QUOTES * fullWidth;
	}
}
