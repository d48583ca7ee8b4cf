package org.elenchus.importer.plain;

import org.elenchus.importer.document.Kind;

/** Finds quotations that were set apart: by an indent, or by narrower lines, more of them than chance makes. */
final class BlockQuotations {

	private static final int FEWEST = 3;
	private static final double NARROW = 0.9;
	private static final double HARDLY = 0.05;

	private final Layout layout;
	private final Flow.Result flow;
	private int quoting;
	private int full = 1;
	private double narrow = 0.5;

	private BlockQuotations(Layout layout, Flow.Result flow) {
		this.layout = layout;
		this.flow = flow;
	}

	/** Gives these paragraphs their kind. */
	static void tell(Layout layout, Flow.Result flow) {
		BlockQuotations quotations = new BlockQuotations(layout, flow);
		flow.paragraphs().forEach(quotations::count);
		flow.paragraphs().stream().filter(quotations::isQuotation).forEach(paragraph -> paragraph.kind = Kind.BLOCKQUOTE);
	}

	/** Lines of what is no quotation show how many are narrow by chance; a paragraph's last one is left out, for it ends anywhere. */
	private void count(Paragraph paragraph) {
		if (opensQuote(paragraph)) {
			quoting += paragraph.lines.size() >= FEWEST ? 1 : 0;
		} else {
			full += paragraph.lines.size() - 1;
			narrow += paragraph.lines.stream().limit(paragraph.lines.size() - 1L).filter(this::isNarrow).count();
		}
	}

	private boolean isQuotation(Paragraph paragraph) {
		if (paragraph.kind != Kind.PARAGRAPH || paragraph.lines.size() < FEWEST) {
			return false;
		}
		boolean indented = paragraph.lines.stream().allMatch(i -> LineEnds.isIndented(layout.line(i)));
		return indented || opensQuote(paragraph) && paragraph.lines.stream().allMatch(this::isNarrow)
				&& quoting * Math.pow(narrow / full, paragraph.lines.size() - 1) < HARDLY;
	}

	private boolean opensQuote(Paragraph paragraph) {
		return Ends.opensQuote(layout.text, layout.line(paragraph.first()));
	}

	private boolean isNarrow(int i) {
		return layout.line(i).length() < NARROW * flow.fullWidth();
	}
}
