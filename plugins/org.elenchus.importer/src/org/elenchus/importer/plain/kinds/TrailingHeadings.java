package org.elenchus.importer.plain.kinds;

import org.elenchus.importer.plain.lines.SortedLines;

/** Tells headings of a few words that trail off between sentences, and questions that take such a heading up. */
final class TrailingHeadings {

	private static final String DOTS = "...";

	private final ParagraphText texts;
	private final HeadingForms forms;
	/** Whether a heading was found that trails off. */
	private boolean trailed;

	TrailingHeadings(SortedLines lines, HeadingForms forms) {
		this.texts = new ParagraphText(lines);
		this.forms = forms;
	}

	/** Whether a paragraph of one line before one of several is such a heading; to be asked in the order of the text. */
	boolean takes(TypedParagraph paragraph) {
		String text = texts.of(paragraph);
		if (!forms.followsSentence(paragraph) || text.split("\\s+").length > KindThresholds.FEW_WORDS || texts.opensQuote(paragraph)) {
			return false;
		}
		boolean trails = forms.startsWell(paragraph) && text.endsWith(DOTS) && text.indexOf('.') == text.length() - DOTS.length();
		boolean resumes = trailed && text.startsWith(DOTS) && text.indexOf('.', DOTS.length()) < 0 && text.endsWith("?");
		trailed |= trails;
		return trails || resumes;
	}
}
